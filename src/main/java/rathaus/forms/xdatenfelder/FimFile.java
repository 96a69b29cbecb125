package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.YamlText.Line;

/** Writes {@code fim.yaml}: rules first, because people work on them, then what only an export needs. */
final class FimFile {

    private static final List<String> HEAD = List.of(
            "Was das FIM-Schema sagt und formular.yaml nicht ausdrücken kann. Der Export als XDatenfelder liest es.",
            "Ihre Arbeit hier: bei jeder Regel den Stand setzen (offen, uebersetzt, entfaellt), sonst warnt ./rathaus check.");

    private final Map<String, Object> elements = new LinkedHashMap<>();
    private final List<Object> rules = new ArrayList<>();
    private final List<String> structure = new ArrayList<>();
    private final List<Object> places = new ArrayList<>();
    private final Map<String, SchemaElement> first = new HashMap<>();
    private final Draft draft;
    private final Findings findings;

    private FimFile(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    static String write(Schema schema, Draft draft, FimLists codeLists, Findings findings) {
        FimFile file = new FimFile(draft, findings);
        SchemaElement root = schema.root();
        file.rules(root, "schema");
        file.children(root, 0);
        Map<String, Object> keys = new LinkedHashMap<>();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("fim", root.id());
        head.put("xdatenfelder", schema.standard());
        FimKeys.describe(root, head);
        keys.put("schema", head);
        keys.put("regeln", file.rules);
        if (!draft.gates().isEmpty()) {
            keys.put("hilfsfragen", draft.gates());
        }
        keys.put("struktur", file.structure);
        if (!file.places.isEmpty()) {
            keys.put("stellen", file.places);
        }
        keys.put("elemente", List.copyOf(file.elements.values()));
        keys.put("codelisten", FimKeys.codeLists(codeLists.usedIn(root), findings));
        return YamlText.file(HEAD, keys);
    }

    private void children(SchemaElement parent, int level) {
        for (Occurrence child : parent.children()) {
            SchemaElement element = child.element();
            String field = draft.places().get(child);
            structure.add(
                    "· ".repeat(level) + child.count() + " " + element.id() + (field == null ? "" : " = " + field));
            int line = structure.size();
            if (!elements.containsKey(element.id())) {
                rules(element, element.id());
                Map<String, Object> keys = new LinkedHashMap<>();
                keys.put("fim", element.id());
                FimKeys.describe(element, keys);
                elements.put(element.id(), keys);
                first.put(element.id(), element);
            } else {
                compare(element);
            }
            if (!child.references().isEmpty()) {
                Map<String, Object> place = new LinkedHashMap<>();
                place.put("zeile", line);
                FimKeys.references(child.references(), place);
                places.add(place);
            }
            children(element, level + 1);
        }
    }

    private void compare(SchemaElement element) {
        SchemaElement other = first.get(element.id());
        if (other != null
                && !(other.facts().equals(element.facts()) && other.version().equals(element.version()))) {
            findings.warning(
                    element.line(),
                    "element-zweifach",
                    element.id() + " kommt im Schema mit verschiedenem Inhalt vor.",
                    "fim.yaml behält den ersten: den Export an dieser Stelle prüfen.");
        }
    }

    private void rules(SchemaElement element, String at) {
        for (SchemaRule rule : element.rules()) {
            boolean met = FimOrigin.isMetByType(rule);
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("regel", rule.id());
            keys.put("stand", met ? "uebersetzt" : "offen");
            keys.put("an", at);
            if (met) {
                keys.put("bemerkung", "Der Feldtyp teildatum prüft das.");
            }
            if (!rule.version().isEmpty()) {
                keys.put("version", rule.version());
            }
            keys.putAll(rule.facts());
            FimKeys.references(rule.references(), keys);
            List<Object> parts = new ArrayList<>();
            rule.parts().forEach(part -> {
                Map<String, Object> values = new LinkedHashMap<>();
                values.put("art", part.kind());
                values.putAll(part.values());
                parts.add(new Line(values));
            });
            if (!parts.isEmpty()) {
                keys.put("teile", parts);
            }
            rules.add(keys);
        }
    }
}
