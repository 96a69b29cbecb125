package rathaus.forms.xdatenfelder;

import java.util.Map;
import rathaus.forms.Field;
import rathaus.forms.FieldType;

/** Label and help of a field, by the form if they were changed there. */
final class TextMerge {

    private TextMerge() {}

    /** Sets what the form says differently. */
    static void apply(SchemaElement memory, Field field, Map<String, String> facts) {
        String label = Texts.oneLine(memory.label().isEmpty() ? memory.id() : memory.label());
        if (!label.equals(field.label())) {
            facts.put("bezeichnungEingabe", field.label());
        }
        String help = Texts.oneLine(memory.fact("hilfetextEingabe"));
        String now = field.help().map(Texts::oneLine).orElse("");
        boolean leftOut = now.isEmpty() && (help.equals(label) || isShownAsText(field, help));
        if (!leftOut && !help.equals(now)) {
            facts.remove("hilfetextEingabe");
            field.help().ifPresent(text -> facts.put("hilfetextEingabe", text));
        }
    }

    /** The import leaves out a help that says the same as the text of the field. */
    private static boolean isShownAsText(Field field, String help) {
        return switch (field.type()) {
            case FieldType.Information information ->
                Texts.oneLine(information.text()).equals(help);
            case FieldType.Declaration declaration ->
                Texts.oneLine(declaration.text()).equals(help);
            default -> false;
        };
    }
}
