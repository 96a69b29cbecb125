package rathaus.forms.xdatenfelder;

import java.util.List;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;

/** Writes a code list in genericode as OASIS defines it: only the root stands in the namespace. */
final class GenericodeXml {

    private static final String NAMESPACE = "http://docs.oasis-open.org/codelist/ns/genericode/1.0/";

    private GenericodeXml() {}

    static byte[] write(FimList list) {
        boolean helps = list.rows().stream().anyMatch(row -> row.help().isPresent());
        XmlText xml = new XmlText();
        xml.open("gc:CodeList", "xmlns:gc", NAMESPACE);
        identification(xml, list);
        xml.open("ColumnSet");
        column(xml, "code", "Code", true);
        column(xml, "name", "Name", true);
        if (helps) {
            column(xml, "hilfe", "Hilfe", false);
        }
        xml.open("Key", "Id", "codeKey");
        xml.leaf("ShortName", "CodeKey");
        xml.empty("ColumnRef", "Ref", "code");
        xml.close();
        xml.close();
        xml.open("SimpleCodeList");
        list.rows().forEach(row -> row(xml, row));
        xml.close();
        xml.close();
        return xml.bytes();
    }

    private static void identification(XmlText xml, FimList list) {
        String uri = list.key().uri().orElse("urn:unbestaetigt");
        String version = list.key().version().orElse("unbestaetigt");
        String name = list.name().isEmpty() ? list.key().id().orElse("Codeliste") : list.name();
        xml.open("Identification");
        xml.leaf("ShortName", name.replaceAll("\\s+", "_"));
        if (!name.replaceAll("\\s+", "_").equals(name)) {
            xml.leaf("LongName", name);
        }
        xml.leaf("Version", version);
        xml.leaf("CanonicalUri", uri);
        xml.leaf("CanonicalVersionUri", list.key().versionUri().orElse(uri + "_" + version));
        xml.close();
    }

    private static void column(XmlText xml, String id, String name, boolean required) {
        xml.open("Column", "Id", id, "Use", required ? "required" : "optional");
        xml.leaf("ShortName", name);
        xml.empty("Data", "Type", "string");
        xml.close();
    }

    private static void row(XmlText xml, CodeRow row) {
        xml.open("Row");
        value(xml, "code", row.code());
        value(xml, "name", row.name());
        row.help().ifPresent(help -> value(xml, "hilfe", help));
        xml.close();
    }

    private static void value(XmlText xml, String column, String text) {
        xml.open("Value", "ColumnRef", column);
        xml.leaf("SimpleValue", text);
        xml.close();
    }

    /** Name of the file of a list beside the schema. */
    static String fileName(FimList list, List<String> taken) {
        String base = list.key()
                .id()
                .or(list.key()::uri)
                .orElse("codeliste")
                .replaceAll("[^A-Za-z0-9-]+", "-")
                .replaceAll("^-|-$", "");
        String name = base + "_genericode.xml";
        for (int i = 2; taken.contains(name); i++) {
            name = base + "-" + i + "_genericode.xml";
        }
        return name;
    }
}
