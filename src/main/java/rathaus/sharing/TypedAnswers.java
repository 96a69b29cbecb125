package rathaus.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
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

    private void take(String field, Object value) {
        boolean upload = form.field(field)
                .filter(found -> found.type() instanceof FieldType.Upload)
                .isPresent();
        if (upload && value instanceof List<?> names) {
            List<Answer.UploadedFile> stored = names.stream()
                    .map(name -> new Answer.UploadedFile(
                            new UUID(0, name.hashCode()), name.toString(), "application/pdf", 1000))
                    .toList();
            files = files.with(field, new Answer.Files(stored, false));
        } else if (upload) {
            submitted.put(field + ".nachreichen", List.of(String.valueOf("nachgereicht".equals(value))));
        } else {
            flatten(field, value);
        }
    }

    private void flatten(String name, Object value) {
        switch (value) {
            case Map<?, ?> parts -> parts.forEach((part, inner) -> flatten(name + "." + part, inner));
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof Map -> {
                for (int i = 0; i < list.size(); i++) {
                    flatten(name + "." + i, list.get(i));
                }
            }
            case List<?> list -> {
                List<String> texts = new ArrayList<>();
                list.forEach(entry -> texts.add(String.valueOf(entry)));
                submitted.put(name, texts);
            }
            default -> submitted.put(name, List.of(value.toString()));
        }
    }
}
