package rathaus.applications.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.documents.StoredContent;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;

/** The files among the answers. */
final class AttachedFiles {

    private AttachedFiles() {}

    /** How many files the place takes; empty if no files can stand there. */
    static Optional<Integer> most(FormDefinition form, String place) {
        return form.fieldAt(place)
                .flatMap(found -> found.type() instanceof FieldType.Upload upload
                        ? Optional.of(upload.most())
                        : Optional.empty());
    }

    static int count(Answers answers, String place) {
        return of(answers, place).size();
    }

    /** What all files need together. */
    static long bytes(Answers answers) {
        return answers.files().mapToLong(Answer.UploadedFile::size).sum();
    }

    static List<Answer.UploadedFile> of(Answers answers, String place) {
        return answers.at(place).orElse(null) instanceof Answer.Files files ? files.files() : List.of();
    }

    static Answers with(Answers answers, String place, StoredContent content) {
        List<Answer.UploadedFile> files = new ArrayList<>(of(answers, place));
        files.add(new Answer.UploadedFile(content.id(), content.fileName(), content.mediaType(), content.size()));
        return answers.extendedAt(place, new Answer.Files(files, false));
    }

    static Answers without(Answers answers, String place, UUID file) {
        List<Answer.UploadedFile> left = of(answers, place).stream()
                .filter(other -> !other.id().equals(file))
                .toList();
        return left.isEmpty() ? answers.withoutAt(place) : answers.withAt(place, new Answer.Files(left, false));
    }
}
