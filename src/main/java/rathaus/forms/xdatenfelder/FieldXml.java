package rathaus.forms.xdatenfelder;

import java.util.List;

/** What only a Datenfeld has, as XML. */
final class FieldXml {

    private final XmlText xml;
    private final SchemaParts parts;
    private final RuleXml rules;

    FieldXml(XmlText xml, SchemaParts parts, RuleXml rules) {
        this.xml = xml;
        this.parts = parts;
        this.rules = rules;
    }

    void write(SchemaElement field) {
        parts.code("feldart", field, "input", "xdatenfelder.feldart", "2.0");
        parts.code("datentyp", field, "text", "xdatenfelder.datentyp", "2.0");
        parts.precision(field);
        parts.optional("inhalt", field);
        parts.code("vorbefuellung", field, "keine", "xdatenfelder.vorbefuellung", "1.0");
        parts.values(field);
        field.codeList().ifPresent(list -> {
            xml.open("xdf:codelisteReferenz");
            list.uri().ifPresent(uri -> xml.leaf("xdf:canonicalIdentification", uri));
            list.version().ifPresent(version -> xml.leaf("xdf:version", version));
            list.versionUri().ifPresent(uri -> xml.leaf("xdf:canonicalVersionUri", uri));
            xml.close();
        });
        for (String key : List.of("codeKey", "nameKey", "helpKey")) {
            parts.optional(key, field);
        }
        field.rules().forEach(rules::write);
        if (field.fact("maxSize").matches("[1-9]\\d{0,17}")) {
            parts.optional("maxSize", field);
        }
        field.mediaTypes().stream()
                .filter(type -> type.matches("\\w+/[-+.\\w]+"))
                .forEach(type -> xml.leaf("xdf:mediaType", type));
    }
}
