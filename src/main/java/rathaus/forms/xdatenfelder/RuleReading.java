package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rathaus.servicepackage.XmlFile;

/** Reads the rules of a schema; in version 2.0 the text is called {@code definition}. */
final class RuleReading {

    private static final Set<String> LEFT_OUT = Set.of(
            "identifikation",
            "bezug",
            "status",
            "fachlicherErsteller",
            "letzteAenderung",
            "bezeichnungEingabe",
            "freigabedatum",
            "veroeffentlichungsdatum",
            "gueltigAb",
            "gueltigBis",
            "versionshinweis");

    private final Findings findings;

    RuleReading(Findings findings) {
        this.findings = findings;
    }

    SchemaRule rule(XmlFile.Element node) {
        String id = id(node);
        Map<String, String> facts = new LinkedHashMap<>();
        List<SchemaRule.Part> parts = new ArrayList<>();
        for (XmlFile.Element part : node.children()) {
            switch (part.name()) {
                case "name", "beschreibung" -> put(facts, part.name(), part, id);
                case "definition", "freitextRegel" -> put(facts, "freitextRegel", part, id);
                case "script", "skript" -> script(facts, part, id);
                case "typ" -> ElementReading.put(facts, "typ", ElementReading.child(part, "code"));
                case "param", "ziel", "fehler" -> parts.add(part(part));
                default -> report(part, id);
            }
        }
        return new SchemaRule(
                id,
                ElementReading.child(node, "identifikation", "version"),
                facts,
                ElementReading.references(node, findings),
                List.copyOf(parts),
                node.line());
    }

    private String id(XmlFile.Element node) {
        String id = ElementReading.child(node, "identifikation", "id");
        if (FimIds.isId(id)) {
            return id;
        }
        findings.warning(node.line(), "xdf-id", "Eine Regel hat keine gültige Id.", "Im Katalog nachsehen.");
        return new FimIds("ohne Id").own('R', String.valueOf(node.line()));
    }

    private void put(Map<String, String> facts, String key, XmlFile.Element part, String id) {
        ElementReading.put(facts, key, Texts.bounded(Texts.tidy(part.text()), part, id, findings));
    }

    /** The editor of FIM writes an empty function where nobody wrote a script. */
    private void script(Map<String, String> facts, XmlFile.Element part, String id) {
        if (!part.text().replaceAll("\\s", "").matches("(functionscript\\(\\)\\{\\})?")) {
            put(facts, "skript", part, id);
        }
    }

    private static SchemaRule.Part part(XmlFile.Element part) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : List.of("element", "name", "code")) {
            ElementReading.put(values, name, part.attribute(name));
        }
        ElementReading.put(values, "typ", ElementReading.child(part, "typ"));
        ElementReading.put(values, "text", Texts.tidy(part.text()));
        return new SchemaRule.Part(part.name(), values);
    }

    private void report(XmlFile.Element part, String id) {
        if (!LEFT_OUT.contains(part.name())) {
            findings.warning(
                    part.line(),
                    "xdf-element",
                    "„" + Texts.shown(part.name()) + "“ der Regel " + id + " wird nicht übernommen.",
                    "Im Schema nachlesen, ob er für das Formular wichtig ist.");
        }
    }
}
