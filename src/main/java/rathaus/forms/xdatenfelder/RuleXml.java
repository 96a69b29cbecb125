package rathaus.forms.xdatenfelder;

import java.util.Map;
import java.util.Set;

/** Writes the rules of a schema as XDatenfelder 3.0.0. */
final class RuleXml {

    private static final Set<String> KINDS = Set.of("B", "K", "M", "V");
    private static final Set<String> PARAMETERS = Set.of("anzahl", "objekt", "selektor", "wert");

    private final XmlText xml;
    private final LatinText latin;
    private final String at;

    RuleXml(XmlText xml, LatinText latin, String at) {
        this.xml = xml;
        this.latin = latin;
        this.at = at;
    }

    void write(SchemaRule rule) {
        xml.open("xdf:regel");
        SchemaXml.identification(xml, rule.id(), rule.version());
        xml.leaf("xdf:name", text(rule.name().isEmpty() ? rule.id() : rule.name()));
        optional("beschreibung", rule);
        optional("freitextRegel", rule);
        SchemaXml.references(xml, latin, rule.references());
        xml.leaf("xdf:letzteAenderung", at);
        String kind = rule.facts().getOrDefault("typ", "");
        xml.open("xdf:typ", "listURI", "urn:xoev-de:fim:codeliste:xdatenfelder.regeltyp", "listVersionID", "1.0");
        xml.leaf("code", KINDS.contains(kind) ? kind : "K");
        xml.close();
        rule.parts().stream().filter(part -> part.kind().equals("param")).forEach(this::parameter);
        rule.parts().stream().filter(part -> part.kind().equals("ziel")).forEach(this::target);
        if (rule.facts().containsKey("skript")) {
            xml.leaf("xdf:skript", FimIds.currentIn(rule.facts().get("skript")));
        }
        rule.parts().stream().filter(part -> part.kind().equals("fehler")).forEach(this::error);
        xml.close();
    }

    private void parameter(SchemaRule.Part part) {
        Map<String, String> values = part.values();
        xml.open("xdf:param", "element", values.getOrDefault("element", ""), "name", values.getOrDefault("name", ""));
        String kind = values.getOrDefault("typ", "");
        xml.leaf("xdf:typ", PARAMETERS.contains(kind) ? kind : "wert");
        xml.close();
    }

    private void target(SchemaRule.Part part) {
        xml.empty(
                "xdf:ziel",
                "element",
                part.values().getOrDefault("element", ""),
                "name",
                part.values().getOrDefault("name", ""));
    }

    private void error(SchemaRule.Part part) {
        String code = part.values().getOrDefault("code", "0");
        xml.leaf("xdf:fehler", part.values().getOrDefault("text", ""), "code", code.matches("-?\\d{1,9}") ? code : "0");
    }

    private void optional(String key, SchemaRule rule) {
        if (rule.facts().containsKey(key)) {
            xml.leaf("xdf:" + key, text(rule.facts().get(key)));
        }
    }

    private String text(String content) {
        return latin.of(FimIds.currentIn(content));
    }
}
