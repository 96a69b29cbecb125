package rathaus.applications.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rathaus.documents.StoredContent;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;

/** The files among the answers. */
final class AttachedFiles {

    private AttachedFiles() {}

    /** How many files the field takes; empty if it is no field for files. */
    static Optional<Integer> most(FormDefinition form, String field) {
        return form.field(field)
                .flatMap(found -> found.type() instanceof FieldType.Upload upload
                        ? Optional.of(upload.most())
                        : Optional.empty());
    }

    static int count(Answers answers, String field) {
        return of(answers, field).size();
    }

    /** What all files need together. */
    static long bytes(Answers answers) {
        return all(answers).mapToLong(Answer.UploadedFile::size).sum();
    }

    static Stream<Answer.UploadedFile> all(Answers answers) {
        return answers.all().values().stream()
                .flatMap(answer -> answer instanceof Answer.Files files ? files.files().stream() : Stream.of());
    }

    static List<Answer.UploadedFile> of(Answers answers, String field) {
        return answers.get(field).orElse(null) instanceof Answer.Files files ? files.files() : List.of();
    }

    static Answers with(Answers answers, String field, StoredContent content) {
        List<Answer.UploadedFile> files = new ArrayList<>(of(answers, field));
        files.add(new Answer.UploadedFile(content.id(), content.fileName(), content.mediaType(), content.size()));
        return answers.with(field, new Answer.Files(files, false));
    }

    static Answers without(Answers answers, String field, UUID file) {
        List<Answer.UploadedFile> left = of(answers, field).stream()
                .filter(other -> !other.id().equals(file))
                .toList();
        return left.isEmpty() ? answers.without(field) : answers.with(field, new Answer.Files(left, false));
    }
}
