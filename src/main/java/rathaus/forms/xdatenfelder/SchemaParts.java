package rathaus.forms.xdatenfelder;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The smaller parts of a schema as XML: texts in the allowed characters, codes of the lists of the standard. */
final class SchemaParts {

    private static final String LISTS = "urn:xoev-de:fim:codeliste:";

    private static final Map<String, Set<String>> CODES = Map.of(
            "feldart", Set.of("hidden", "input", "label", "locked", "select"),
            "datentyp",
                    Set.of(
                            "bool",
                            "date",
                            "datetime",
                            "file",
                            "num",
                            "num_currency",
                            "num_int",
                            "obj",
                            "text",
                            "text_latin",
                            "time"),
            "vorbefuellung", Set.of("keine", "optional", "verpflichtend"),
            "schemaelementart", Set.of("ABS", "HAR", "RNG"),
            "ableitungsmodifikationenStruktur", Set.of("0", "1", "2", "3"),
            "ableitungsmodifikationenRepraesentation", Set.of("0", "1"));

    private final XmlText xml;
    private final LatinText latin;

    SchemaParts(XmlText xml, LatinText latin) {
        this.xml = xml;
        this.latin = latin;
    }

    void values(SchemaElement field) {
        if (field.values().isEmpty()) {
            return;
        }
        xml.open("xdf:werte");
        field.values().forEach(row -> {
            xml.open("xdf:wert");
            xml.leaf("xdf:code", row.code());
            xml.leaf("xdf:name", row.name());
            row.help().ifPresent(help -> xml.leaf("xdf:hilfe", help));
            xml.close();
        });
        xml.close();
    }

    void precision(SchemaElement field) {
        String[] attributes = List.of("minLength", "maxLength", "minValue", "maxValue", "pattern").stream()
                .filter(key -> !field.fact(key).isEmpty()
                        && !(key.equals("maxLength") && field.fact(key).matches("0+")))
                .flatMap(key -> List.of(key, field.fact(key)).stream())
                .toArray(String[]::new);
        if (!field.fact("praezisierung").isEmpty()) {
            xml.leaf("xdf:praezisierung", latin.of(field.fact("praezisierung")), attributes);
        } else if (attributes.length > 0) {
            xml.empty("xdf:praezisierung", attributes);
        }
    }

    void optional(String key, SchemaElement element) {
        if (!element.fact(key).isEmpty()) {
            text(key, element.fact(key));
        }
    }

    void text(String name, String content) {
        xml.leaf("xdf:" + name, latin.of(FimIds.currentIn(content)));
    }

    void code(String key, SchemaElement element, String fallback, String list, String version) {
        String code = element.fact(key);
        listed(key, CODES.getOrDefault(key, Set.of()).contains(code) ? code : fallback, list, version);
    }

    void listed(String name, String code, String list, String version) {
        xml.open("xdf:" + name, "listURI", LISTS + list, "listVersionID", version);
        xml.leaf("code", code);
        xml.close();
    }
}
