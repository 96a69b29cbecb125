package rathaus.sharing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.Field;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormInput;

/** Turns the answers of a Musterfall into what a browser would have sent, and files into stored files. */
final class TypedAnswers {

    private final FormDefinition form;
    private final Map<String, List<String>> submitted = new HashMap<>();
    private Answers files = Answers.none();

    TypedAnswers(FormDefinition form, Map<String, Object> answers) {
        this.form = form;
        answers.forEach(this::take);
    }

    /** What a browser would have sent. */
    FormInput input() {
        return FormInput.of(submitted);
    }

    /** The files that were uploaded before. */
    Answers files() {
        return files;
    }

    private void take(String place, Object value) {
        boolean upload = form.fieldAt(place)
                .filter(found -> found.type() instanceof FieldType.Upload)
                .isPresent();
        if (upload && value instanceof List<?> names) {
            List<Answer.UploadedFile> stored = names.stream()
                    .map(name -> new Answer.UploadedFile(
                            new UUID(0, name.hashCode()), name.toString(), "application/pdf", 1000))
                    .toList();
            files = files.extendedAt(place, new Answer.Files(stored, false));
        } else if (upload && "abgerufen".equals(value)) {
            form.field(place)
                    .flatMap(Field::evidence)
                    .ifPresent(evidence -> files = files.with(place, fetched(evidence)));
        } else if (upload) {
            submitted.put(place + ".nachreichen", List.of(String.valueOf("nachgereicht".equals(value))));
        } else {
            typed(place, value);
        }
    }

    /** What a register answered to just these answers, seen and used. */
    private static Answer fetched(Field.Evidence evidence) {
        Answer.Source source = new Answer.Source(
                evidence.register(), true, evidence.legalBasis(), "Musterfall", Instant.EPOCH, new UUID(0, 0));
        return new Answer.Fetched(source, "", new TreeMap<>(), new TreeMap<>(), Optional.of(Instant.EPOCH));
    }

    private void typed(String place, Object value) {
        switch (value) {
            case Map<?, ?> parts -> parts.forEach((part, inner) -> take(place + "." + part, inner));
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof Map -> {
                for (int i = 0; i < list.size(); i++) {
                    submitted.put(place + "." + i, List.of("ja"));
                    take(place + "." + i, list.get(i));
                }
            }
            case List<?> list ->
                submitted.put(place, list.stream().map(String::valueOf).toList());
            default -> submitted.put(place, List.of(value.toString()));
        }
    }
}
