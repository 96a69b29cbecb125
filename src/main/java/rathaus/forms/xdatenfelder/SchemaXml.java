package rathaus.forms.xdatenfelder;

import java.time.Instant;
import java.util.List;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.SchemaElement.Reference;

/** Writes a schema as XDatenfelder 3.0.0 in the order that the XSD asks for. */
final class SchemaXml {

    static final String NAMESPACE = "urn:xoev-de:fim:standard:xdatenfelder_3.0.0";

    /** "in Bearbeitung": what a town exports has been released by nobody. */
    private static final String STATUS = "2";

    private final XmlText xml = new XmlText();
    private final LatinText latin = new LatinText();
    private final String at;
    private final SchemaParts parts;
    private final RuleXml rules;

    private SchemaXml(Instant at) {
        this.at = at.toString();
        this.parts = new SchemaParts(xml, latin);
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
        parts.text("bezeichnung", root.label());
        parts.optional("hilfetext", root);
        parts.code(
                "ableitungsmodifikationenStruktur", root, "3", "xdatenfelder.ableitungsmodifikationenStruktur", "1.0");
        parts.code(
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
        parts.text("bezeichnungEingabe", element.label());
        parts.optional("bezeichnungAusgabe", element);
        parts.code("schemaelementart", element, "RNG", "xdatenfelder.schemaelementart", "1.0");
        parts.optional("hilfetextEingabe", element);
        parts.optional("hilfetextAusgabe", element);
        if (element.kind() == Kind.GROUP) {
            group(element);
        } else {
            new FieldXml(xml, parts, rules).write(element);
        }
        xml.close();
        xml.close();
        xml.close();
    }

    private void group(SchemaElement group) {
        if (group.fact("art").equals("X")) {
            parts.listed("art", "X", "datenfelder.gruppenart", "1.0");
        }
        group.rules().forEach(rules::write);
        group.children().forEach(this::structure);
    }

    private void general(SchemaElement element) {
        identification(xml, element.id(), element.version());
        parts.text("name", element.fact("name").isEmpty() ? element.label() : element.fact("name"));
        parts.optional("beschreibung", element);
        parts.optional("definition", element);
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
}
