package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import rathaus.servicepackage.Section;

/** One rule of {@code fim.yaml} and how far people have got with it. */
final class RuleSection {

    private final UnaryOperator<String> concerned;

    /** @param concerned says which fields of the form a text names */
    RuleSection(UnaryOperator<String> concerned) {
        this.concerned = concerned;
    }

    SchemaRule read(Section section) {
        String id = section.text("regel");
        String at = section.text("an");
        Map<String, String> facts = new LinkedHashMap<>();
        for (String key : List.of("name", "beschreibung", "freitextRegel", "typ", "skript")) {
            ElementSection.text(section, key).ifPresent(text -> facts.put(key, text));
        }
        List<SchemaRule.Part> parts = new ArrayList<>();
        for (Section part : section.sections("teile")) {
            Map<String, String> values = new LinkedHashMap<>(part.allTexts());
            String kind = part.text("art");
            values.remove("art");
            parts.add(new SchemaRule.Part(kind, values));
        }
        SchemaRule rule = new SchemaRule(
                id,
                ElementSection.text(section, "version").orElse(""),
                facts,
                ElementSection.references(section),
                parts,
                section.line());
        ElementSection.text(section, "bemerkung");
        state(section, rule, at);
        section.done();
        return rule;
    }

    private void state(Section section, SchemaRule rule, String at) {
        String state = section.text("stand");
        if (!state.matches("offen|uebersetzt|entfaellt")) {
            section.error("stand", "stand", "Diesen Stand gibt es nicht.", "Erlaubt: offen, uebersetzt, entfaellt.");
        } else if (state.equals("offen")) {
            section.befunde()
                    .warning(
                            section.file(),
                            section.line("regel"),
                            FimOrigin.OPEN_RULE,
                            "Die Regel " + Texts.oneLine(rule.id() + " „" + rule.name()) + "“ ist noch nicht übersetzt"
                                    + concerned.apply(rule.text() + " " + at) + ".",
                            "In formular.yaml als bedingung oder pruefung ausdrücken, dann hier stand: uebersetzt.");
        }
    }
}
