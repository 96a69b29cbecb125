package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rathaus.forms.xdatenfelder.SchemaElement.CodeListKey;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.SchemaElement.Reference;
import rathaus.forms.xdatenfelder.YamlText.Line;

/** Writes {@code fim.yaml}: rules first, because people work on them, then what only an export needs. */
final class FimFile {

    private static final int MOST_ROWS = 1000;

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

    static String write(Schema schema, Draft draft, CodeLists codeLists, Findings findings) {
        FimFile file = new FimFile(draft, findings);
        SchemaElement root = schema.root();
        file.rules(root, "schema");
        file.children(root, 0);
        Map<String, Object> keys = new LinkedHashMap<>();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("fim", root.id());
        head.put("xdatenfelder", schema.standard());
        describe(root, head);
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
        keys.put("codelisten", codeLists(codeLists.usedIn(root), findings));
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
                describe(element, keys);
                elements.put(element.id(), keys);
                first.put(element.id(), element);
            } else {
                compare(element);
            }
            if (!child.references().isEmpty()) {
                Map<String, Object> place = new LinkedHashMap<>();
                place.put("zeile", line);
                references(child.references(), place);
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
            references(rule.references(), keys);
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

    private static void describe(SchemaElement element, Map<String, Object> keys) {
        if (!element.version().isEmpty()) {
            keys.put("version", element.version());
        }
        keys.putAll(element.facts());
        references(element.references(), keys);
        if (!element.keywords().isEmpty()) {
            keys.put(
                    "stichworte",
                    element.keywords().stream()
                            .map(word -> new Line(line("uri", word.uri(), "text", word.text())))
                            .toList());
        }
        if (!element.mediaTypes().isEmpty()) {
            keys.put("dateitypen", element.mediaTypes());
        }
        element.codeList().ifPresent(list -> keys.put("codeliste", new Line(key(list))));
        if (!element.values().isEmpty()) {
            rows(element.values(), keys);
        }
    }

    private static void references(List<Reference> references, Map<String, Object> keys) {
        if (!references.isEmpty()) {
            keys.put(
                    "bezug",
                    references.stream()
                            .map(reference -> {
                                Map<String, Object> line = new LinkedHashMap<>();
                                ElementReading.putText(line, "text", reference.text());
                                reference.link().ifPresent(link -> line.put("link", link));
                                return line;
                            })
                            .toList());
        }
    }

    private static Map<String, Object> key(CodeListKey list) {
        Map<String, Object> keys = new LinkedHashMap<>();
        list.id().ifPresent(id -> keys.put("fim", id));
        list.uri().ifPresent(uri -> keys.put("kennung", uri));
        list.version().ifPresent(version -> keys.put("fassung", version));
        list.versionUri().ifPresent(uri -> keys.put("uri", uri));
        return keys;
    }

    private static List<Object> codeLists(List<CodeList> lists, Findings findings) {
        List<Object> written = new ArrayList<>();
        for (CodeList list : lists) {
            Map<String, Object> keys = key(list.key());
            ElementReading.putText(keys, "name", list.name());
            if (list.rows().size() > MOST_ROWS) {
                String reason = "Die Codeliste „" + Texts.shown(list.name()) + "“ ist zu lang für fim.yaml.";
                findings.warning(0, "codeliste-lang", reason, "Beim Export selbst neben das Schema legen.");
            } else {
                rows(list.rows(), keys);
            }
            if (!list.lost().isEmpty()) {
                String columns = list.lost().stream().map(Texts::shown).collect(Collectors.joining(", "));
                findings.warning(
                        0,
                        "codeliste-spalten",
                        "Die Codeliste „" + Texts.shown(list.name()) + "“ hat weitere Spalten: " + columns + ".",
                        "Sie entfallen; ein Formular zeigt nur Code, Name und Hilfe.");
            }
            written.add(keys);
        }
        return written;
    }

    private static void rows(List<CodeRow> rows, Map<String, Object> keys) {
        Map<String, Object> names = new LinkedHashMap<>();
        Map<String, Object> helps = new LinkedHashMap<>();
        rows.forEach(row -> {
            names.put(row.code(), row.name());
            row.help().ifPresent(help -> helps.put(row.code(), help));
        });
        keys.put("zeilen", names);
        if (!helps.isEmpty()) {
            keys.put("hilfen", helps);
        }
    }

    private static Map<String, Object> line(String... values) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            keys.put(values[i], values[i + 1]);
        }
        return keys;
    }
}
