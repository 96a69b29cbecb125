package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.forms.Field;

/** Conditions, checks and computations of a form as rules in words; other tools do not read FEEL. */
final class OwnRules {

    private final FimIds ids;
    private final RawForm raw;
    private final Set<String> gates;

    /** @param gates conditions that an import added and that say no more than the structure */
    OwnRules(FimIds ids, RawForm raw, Set<String> gates) {
        this.ids = ids;
        this.raw = raw;
        this.gates = gates;
    }

    /** The rules of a field. */
    List<SchemaRule> of(Field field) {
        List<SchemaRule> rules = new ArrayList<>();
        condition(raw.conditionOfField(field.id()), field.label(), "feld." + field.id())
                .ifPresent(rules::add);
        for (int i = 0; i < field.checks().size(); i++) {
            String message = field.checks().get(i).message();
            String text = raw.check(field.id(), i).orElse("");
            rules.add(rule(
                    "pruefung." + field.id() + "." + i,
                    "Prüfung: " + field.label(),
                    "Richtig ist (FEEL): " + Texts.oneLine(text) + ". Sonst: " + message,
                    "V"));
        }
        RawForm.text(raw.field(field.id()), "ausdruck")
                .ifPresent(text -> rules.add(rule(
                        "berechnung." + field.id(),
                        "Berechnung: " + field.label(),
                        "Ergibt sich aus (FEEL): " + Texts.oneLine(text),
                        "B")));
        return List.copyOf(rules);
    }

    /** The condition of a field, group or page. */
    Optional<SchemaRule> condition(Optional<String> condition, String label, String place) {
        return condition
                .filter(this::isOwn)
                .map(text -> rule(
                        "bedingung." + place,
                        "Bedingung: " + label,
                        "Wird nur gefragt, wenn (FEEL): " + Texts.oneLine(text),
                        "K"));
    }

    /** Whether the field is asked only on a condition. */
    boolean isConditional(Field field) {
        return raw.conditionOfField(field.id()).filter(this::isOwn).isPresent();
    }

    /** Whether the condition is more than a question that an import added. */
    boolean isOwn(String condition) {
        return !gates.contains(condition.strip().replaceFirst(" = \"[A-Z][0-9A-Za-z-]+\"$", ""));
    }

    private SchemaRule rule(String place, String name, String text, String kind) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", Texts.oneLine(name));
        facts.put("freitextRegel", text);
        facts.put("typ", kind);
        return new SchemaRule(ids.own('R', place), "1.0.0", facts, List.of(), List.of(), 0);
    }
}
