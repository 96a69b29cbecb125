package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rathaus.forms.xdatenfelder.SchemaElement.CodeListKey;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;
import rathaus.forms.xdatenfelder.SchemaElement.Reference;
import rathaus.forms.xdatenfelder.YamlText.Line;

/** Elements and code lists as keys of {@code fim.yaml}; {@link ElementSection} reads them. */
final class FimKeys {

    private static final int MOST_ROWS = 1000;

    private FimKeys() {}

    static void describe(SchemaElement element, Map<String, Object> keys) {
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

    static void references(List<Reference> references, Map<String, Object> keys) {
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

    static List<Object> codeLists(List<FimList> lists, Findings findings) {
        List<Object> written = new ArrayList<>();
        for (FimList list : lists) {
            Map<String, Object> keys = key(list.key());
            ElementReading.putText(keys, "name", list.name());
            if (list.rows().size() > FieldMapping.MOST_IN_LIST && DraftCodeList.isPossible(list.rows())) {
                keys.put("datei", DraftCodeList.nameOf(list.key()));
            } else if (list.rows().size() > MOST_ROWS) {
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
