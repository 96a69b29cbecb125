package rathaus.sharing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rathaus.forms.Field;
import rathaus.forms.FieldType;

/** Personal data that nothing in the package needs (Art. 5 (1) (c) GDPR: data minimisation). */
final class UnusedPersonalFields implements LintRule {

    static final String RULE = "sparsamkeit";

    @Override
    public void check(LintTarget target, LintReport report) {
        List<Field> fields = target.verfahren().form().fields();
        Set<String> addressee = addressee(fields);
        fields.stream()
                .filter(Field::personal)
                .filter(field ->
                        !addressee.contains(field.id()) && !target.usage().ofField(field.id()))
                .forEach(field -> report.warning(
                        RULE,
                        target.inForm("felder", field.id(), "id"),
                        "Keine Regel, kein Schreiben und kein Prüfpunkt nutzt „" + field.id() + "“.",
                        "Nicht danach fragen, in einem Prüfpunkt nennen (feld) oder als Ausnahme begründen."));
    }

    /** From these the product itself takes whom to write to: the names, the first e-mail, the first address. */
    private static Set<String> addressee(List<Field> fields) {
        Set<String> ids = new HashSet<>();
        fields.stream()
                .filter(field -> field.type() instanceof FieldType.PersonName name
                        && name.autocomplete().isPresent())
                .forEach(field -> ids.add(field.id()));
        fields.stream()
                .filter(field -> field.type() instanceof FieldType.Email)
                .findFirst()
                .ifPresent(field -> ids.add(field.id()));
        fields.stream()
                .filter(field -> field.type() instanceof FieldType.PostalAddress)
                .findFirst()
                .ifPresent(field -> ids.add(field.id()));
        return ids;
    }
}
