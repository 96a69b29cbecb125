package rathaus.forms;

import java.util.List;
import java.util.Optional;
import rathaus.design.Frame;
import rathaus.kernel.Language;

/**
 * An answer that cannot be accepted.
 *
 * @param place the field: {@code kennzeichen}, in a repeated group {@code hunde.0.name}; a repeated group itself; or the
 *     name of a value that nobody asked for
 * @param part the part of the field, such as {@code plz}
 * @param rule {@code pflicht form laenge muster bereich auswahl anzahl pruefung.1 typ unbekannt zuviel}
 */
public record FieldError(String place, Optional<String> part, String rule, Message message) {

    /** What to say to people. */
    public sealed interface Message {

        /** A text of this module; the label of the field is put before the arguments. */
        record Keyed(String key, List<Object> arguments) implements Message {}

        /** A text of the package, by the key of its translations. */
        record Written(String textKey, String german) implements Message {}
    }

    /** Nothing stands where an answer was asked for. */
    public static FieldError unanswered(String place) {
        return keyed(place, "pflicht", "forms.error.required");
    }

    static FieldError keyed(String place, String rule, String key, Object... arguments) {
        return new FieldError(place, Optional.empty(), rule, new Message.Keyed(key, List.of(arguments)));
    }

    static FieldError ofPart(String place, String part, String rule, String key) {
        return new FieldError(place, Optional.of(part), rule, new Message.Keyed(key, List.of()));
    }

    /** Name and id of the control to which an error summary links. */
    public String control() {
        return part.map(name -> place + "." + name).orElse(place);
    }

    /** Id of the field or group: {@code hunde.0.name} is {@code name}. */
    public String field() {
        return place.substring(place.lastIndexOf('.') + 1);
    }

    /** The entry of a repeated group with a number, as in {@code Hund 2: }; empty outside of one. */
    private String entry(FormDefinition definition, Language language) {
        String[] steps = place.split("\\.");
        if (steps.length < 3 || !steps[steps.length - 2].matches("\\d{1,4}")) {
            return "";
        }
        int number = Integer.parseInt(steps[steps.length - 2]) + 1;
        return FormTexts.label(definition, steps[steps.length - 3], language) + " " + number + ": ";
    }

    /** The message in a language. */
    public String text(FormDefinition definition, Frame.Texts texts, Language language) {
        return switch (message) {
            case Message.Written written ->
                definition
                        .translations()
                        .in(language, written.textKey(), written.german())
                        .text();
            case Message.Keyed keyed -> {
                Object[] arguments = new Object[keyed.arguments().size() + 1];
                arguments[0] = entry(definition, language) + FormTexts.label(definition, field(), language);
                for (int i = 0; i < keyed.arguments().size(); i++) {
                    arguments[i + 1] = keyed.arguments().get(i);
                }
                yield texts.get(keyed.key(), arguments);
            }
        };
    }
}
