package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rathaus.forms.xdatenfelder.SchemaElement.CodeListKey;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;
import rathaus.forms.xdatenfelder.SchemaElement.Keyword;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Reference;
import rathaus.servicepackage.XmlFile;

/** What one element of a schema says about itself; its children are read by {@link SchemaReading}. */
final class ElementReading {

    private final Findings findings;
    private final IdReading ids;
    private final RuleReading rules;
    private final ValueReading read;
    private final Set<String> leftOut = new TreeSet<>();

    ElementReading(Findings findings) {
        this.findings = findings;
        this.rules = new RuleReading(findings);
        this.read = new ValueReading(findings);
        this.ids = new IdReading(findings);
    }

    SchemaElement read(XmlFile.Element node, Kind kind) {
        String id = ids.read(node, kind);
        Map<String, String> facts = new LinkedHashMap<>();
        List<Keyword> keywords = new ArrayList<>();
        List<String> mediaTypes = new ArrayList<>();
        List<CodeRow> values = new ArrayList<>();
        Optional<CodeListKey> codeList = Optional.empty();
        for (XmlFile.Element part : node.children()) {
            String text = Texts.tidy(part.text());
            switch (part.name()) {
                case "praezisierung" -> new PrecisionReading(findings, id).read(part, facts);
                case "stichwort" -> read.keyword(part, text, id).ifPresent(keywords::add);
                case "mediaType" -> put(mediaTypes, text);
                case "werte" ->
                    part.children("wert").forEach(value -> read.code(value, id).ifPresent(values::add));
                case "codelisteReferenz" -> codeList = Optional.of(ValueReading.codeList(part));
                case "dokumentsteckbrief" -> put(facts, "dokumentsteckbrief", child(part, "id"));
                default -> single(part, kind, id, facts);
            }
        }
        return new SchemaElement(
                kind,
                id,
                child(node, "identifikation", "version"),
                facts,
                references(node),
                List.copyOf(keywords),
                List.copyOf(mediaTypes),
                codeList,
                List.copyOf(values),
                node.children("regel").stream().map(rules::rule).toList(),
                List.of(),
                node.line());
    }

    private void single(XmlFile.Element part, Kind kind, String id, Map<String, String> facts) {
        String name = kind == Kind.SCHEMA && part.name().equals("bezeichnungEingabe") ? "bezeichnung" : part.name();
        if (SchemaWords.TEXTS.contains(name)) {
            put(facts, name, Texts.bounded(Texts.tidy(part.text()), part, id, findings));
        } else if (SchemaWords.CODES.contains(part.name())) {
            put(facts, part.name(), child(part, "code"));
        } else if (SchemaWords.ADMINISTRATIVE.contains(part.name())) {
            leftOut.add(part.name());
        } else if (!SchemaWords.READ_ELSEWHERE.contains(part.name())) {
            findings.warning(
                    part.line(),
                    "xdf-element",
                    "„" + Texts.shown(part.name()) + "“ bei " + id + " wird nicht übernommen.",
                    "Im Schema nachlesen, ob es für das Formular wichtig ist.");
        }
    }

    /** One finding for all values that only the catalogue needs. */
    void reportLeftOut() {
        if (!leftOut.isEmpty()) {
            findings.warning(
                    0,
                    "katalogangaben",
                    "Angaben des FIM-Katalogs zu Stand und Herkunft entfallen: " + String.join(", ", leftOut) + ".",
                    "Sie gelten nur für das Original und stehen dort.");
        }
    }

    List<Reference> references(XmlFile.Element node) {
        return references(node, findings);
    }

    static List<Reference> references(XmlFile.Element node, Findings findings) {
        return node.children("bezug").stream()
                .filter(part ->
                        !part.text().isBlank() || !part.attribute("link").isBlank())
                .map(part -> new Reference(
                        Texts.bounded(Texts.tidy(part.text()), part, "bezug", findings),
                        Optional.of(part.attribute("link")).filter(link -> !link.isBlank())))
                .toList();
    }

    private static void put(List<String> texts, String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    static void put(Map<String, String> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.put(key, value);
        }
    }

    /** Sets a value of a file of the package, where an empty text may not stand. */
    static void putText(Map<String, Object> keys, String key, String value) {
        if (!value.isEmpty()) {
            keys.put(key, value);
        }
    }

    /** The text at the end of a path of first children, or the empty text. */
    static String child(XmlFile.Element node, String... path) {
        XmlFile.Element at = node;
        for (String name : path) {
            List<XmlFile.Element> found = at.children(name);
            if (found.isEmpty()) {
                return "";
            }
            at = found.getFirst();
        }
        return Texts.tidy(at.text());
    }
}
