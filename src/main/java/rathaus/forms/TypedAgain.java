package rathaus.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers as if somebody had typed them, for values that a page proposes and a person still has to confirm. */
public final class TypedAgain {

    private TypedAgain() {}

    /** What was typed, and these answers where nothing was. Answers of repeated groups and files are left out. */
    public static FormInput beside(FormInput typed, FormPage page, Answers proposed) {
        Map<String, List<String>> values = new TreeMap<>();
        page.fields().forEach(field -> proposed.get(field.id()).ifPresent(answer -> add(values, field, answer)));
        typed.names().stream()
                .filter(name -> typed.value(name).isPresent() || !values.containsKey(name))
                .forEach(name -> values.put(name, typed.all(name)));
        return FormInput.of(values);
    }

    /** What was typed, but this answer at this question, whatever was typed there. */
    public static FormInput instead(FormInput typed, Field field, Answer answer) {
        Map<String, List<String>> values = new TreeMap<>();
        typed.names().stream()
                .filter(name -> !name.equals(field.id()) && !name.startsWith(field.id() + "."))
                .forEach(name -> values.put(name, typed.all(name)));
        add(values, field, answer);
        return FormInput.of(values);
    }

    private static void add(Map<String, List<String>> values, Field field, Answer answer) {
        if (answer instanceof Answer.Many many) {
            values.put(field.id(), many.codes());
        } else if (answer instanceof Answer.Address) {
            TypedBack.parts(Optional.of(answer))
                    .forEach((part, text) -> values.put(field.id() + "." + part, List.of(text)));
        } else {
            String text = TypedBack.text(Optional.of(answer));
            if (!text.isEmpty()) {
                values.put(field.id(), List.of(text));
            }
        }
    }
}
