package rathaus.forms.xdatenfelder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.SchemaElement.Reference;

/** Writes a schema as XDatenfelder 3.0.0 in the order that the XSD asks for. */
final class SchemaXml {

    static final String NAMESPACE = "urn:xoev-de:fim:standard:xdatenfelder_3.0.0";

    private static final String LISTS = "urn:xoev-de:fim:codeliste:";

    /** "in Bearbeitung": what a town exports has been released by nobody. */
    private static final String STATUS = "2";

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

    private final XmlText xml = new XmlText();
    private final LatinText latin = new LatinText();
    private final String at;
    private final RuleXml rules;

    private SchemaXml(Instant at) {
        this.at = at.toString();
        this.rules = new RuleXml(xml, latin, this.at);
    }

    static byte[] write(Schema schema, String messageId, Instant at, Findings findings) {
        SchemaXml writing = new SchemaXml(at);
        writing.message(schema, messageId);
        writing.latin.report(findings);
        return writing.xml.bytes();
    }

    private void message(Schema schema, String messageId) {
        xml.open("xdf:xdatenfelder.stammdatenschema.0102", "xmlns:xdf", NAMESPACE);
        xml.open("xdf:header");
        xml.leaf("xdf:nachrichtID", messageId);
        xml.leaf("xdf:erstellungszeitpunkt", at);
        xml.leaf("xdf:produktbezeichnung", "Rathaus");
        xml.close();
        SchemaElement root = schema.root();
        xml.open("xdf:stammdatenschema");
        general(root);
        text("bezeichnung", root.label());
        optional("hilfetext", root);
        code("ableitungsmodifikationenStruktur", root, "3", "xdatenfelder.ableitungsmodifikationenStruktur", "1.0");
        code(
                "ableitungsmodifikationenRepraesentation",
                root,
                "1",
                "xdatenfelder.ableitungsmodifikationenRepraesentation",
                "1.0");
        xml.open("xdf:dokumentsteckbrief");
        xml.leaf("xdf:id", FimIds.current(root.fact("dokumentsteckbrief")));
        xml.close();
        root.rules().forEach(rules::write);
        root.children().forEach(this::structure);
        xml.close();
        xml.close();
    }

    private void structure(Occurrence occurrence) {
        SchemaElement element = occurrence.element();
        xml.open("xdf:struktur");
        xml.leaf("xdf:anzahl", occurrence.count());
        references(xml, latin, occurrence.references());
        xml.open("xdf:enthaelt");
        xml.open(element.kind() == Kind.GROUP ? "xdf:datenfeldgruppe" : "xdf:datenfeld");
        general(element);
        text("bezeichnungEingabe", element.label());
        optional("bezeichnungAusgabe", element);
        code("schemaelementart", element, "RNG", "xdatenfelder.schemaelementart", "1.0");
        optional("hilfetextEingabe", element);
        optional("hilfetextAusgabe", element);
        if (element.kind() == Kind.GROUP) {
            group(element);
        } else {
            field(element);
        }
        xml.close();
        xml.close();
        xml.close();
    }

    private void group(SchemaElement group) {
        if (group.fact("art").equals("X")) {
            listed("art", "X", "datenfelder.gruppenart", "1.0");
        }
        group.rules().forEach(rules::write);
        group.children().forEach(this::structure);
    }

    private void field(SchemaElement field) {
        code("feldart", field, "input", "xdatenfelder.feldart", "2.0");
        code("datentyp", field, "text", "xdatenfelder.datentyp", "2.0");
        precision(field);
        optional("inhalt", field);
        code("vorbefuellung", field, "keine", "xdatenfelder.vorbefuellung", "1.0");
        values(field);
        field.codeList().ifPresent(list -> {
            xml.open("xdf:codelisteReferenz");
            list.uri().ifPresent(uri -> xml.leaf("xdf:canonicalIdentification", uri));
            list.version().ifPresent(version -> xml.leaf("xdf:version", version));
            list.versionUri().ifPresent(uri -> xml.leaf("xdf:canonicalVersionUri", uri));
            xml.close();
        });
        for (String key : List.of("codeKey", "nameKey", "helpKey")) {
            optional(key, field);
        }
        field.rules().forEach(rules::write);
        if (field.fact("maxSize").matches("[1-9]\\d{0,17}")) {
            optional("maxSize", field);
        }
        field.mediaTypes().stream()
                .filter(type -> type.matches("\\w+/[-+.\\w]+"))
                .forEach(type -> xml.leaf("xdf:mediaType", type));
    }

    private void values(SchemaElement field) {
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

    private void precision(SchemaElement field) {
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

    private void general(SchemaElement element) {
        identification(xml, element.id(), element.version());
        text("name", element.fact("name").isEmpty() ? element.label() : element.fact("name"));
        optional("beschreibung", element);
        optional("definition", element);
        references(xml, latin, element.references());
        xml.open(
                "xdf:freigabestatus",
                "listURI",
                "urn:xoev-de:xprozess:codeliste:status",
                "listVersionID",
                "2020-03-19");
        xml.leaf("code", STATUS);
        xml.close();
        xml.leaf("xdf:letzteAenderung", at);
        element.keywords().forEach(word -> xml.leaf("xdf:stichwort", word.text(), "uri", word.uri()));
    }

    static void identification(XmlText xml, String id, String version) {
        xml.open("xdf:identifikation");
        xml.leaf("xdf:id", FimIds.current(id));
        xml.leaf("xdf:version", FimIds.version(version));
        xml.close();
    }

    static void references(XmlText xml, LatinText latin, List<Reference> references) {
        references.forEach(reference -> xml.leaf(
                "xdf:bezug",
                latin.of(reference.text()),
                reference.link().map(link -> new String[] {"link", link}).orElse(new String[0])));
    }

    private void optional(String key, SchemaElement element) {
        if (!element.fact(key).isEmpty()) {
            text(key, element.fact(key));
        }
    }

    private void text(String name, String content) {
        xml.leaf("xdf:" + name, latin.of(FimIds.currentIn(content)));
    }

    private void code(String key, SchemaElement element, String fallback, String list, String version) {
        String code = element.fact(key);
        listed(key, CODES.getOrDefault(key, Set.of()).contains(code) ? code : fallback, list, version);
    }

    private void listed(String name, String code, String list, String version) {
        xml.open("xdf:" + name, "listURI", LISTS + list, "listVersionID", version);
        xml.leaf("code", code);
        xml.close();
    }
}
