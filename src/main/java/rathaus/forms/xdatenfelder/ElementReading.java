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

    /** Values that are kept, by their name in either version. */
    static final Set<String> TEXTS = Set.of(
            "name",
            "beschreibung",
            "definition",
            "bezeichnung",
            "bezeichnungEingabe",
            "bezeichnungAusgabe",
            "hilfetext",
            "hilfetextEingabe",
            "hilfetextAusgabe",
            "inhalt",
            "codeKey",
            "nameKey",
            "helpKey",
            "maxSize");

    /** Codes that are kept. */
    static final Set<String> CODES = Set.of(
            "schemaelementart",
            "feldart",
            "datentyp",
            "vorbefuellung",
            "art",
            "ableitungsmodifikationenStruktur",
            "ableitungsmodifikationenRepraesentation");

    /** Of the administration of the catalogue: true of the original only, so it is not kept. */
    private static final Set<String> ADMINISTRATIVE = Set.of(
            "status",
            "freigabestatus",
            "statusGesetztAm",
            "statusGesetztDurch",
            "fachlicherErsteller",
            "freigabedatum",
            "veroeffentlichungsdatum",
            "letzteAenderung",
            "gueltigAb",
            "gueltigBis",
            "versionshinweis");

    private static final Set<String> READ_ELSEWHERE = Set.of("identifikation", "struktur", "bezug", "regel");

    /** Longest code of a code list; keys of YAML are bounded. */
    static final int MOST_CODE = 200;

    private final Findings findings;
    private final FimIds ids = new FimIds("ohne Id");
    private int without;
    private final RuleReading rules;
    private final Set<String> leftOut = new TreeSet<>();

    ElementReading(Findings findings) {
        this.findings = findings;
        this.rules = new RuleReading(findings);
    }

    SchemaElement read(XmlFile.Element node, Kind kind) {
        String id = id(node, kind);
        Map<String, String> facts = new LinkedHashMap<>();
        List<Keyword> keywords = new ArrayList<>();
        List<String> mediaTypes = new ArrayList<>();
        List<CodeRow> values = new ArrayList<>();
        Optional<CodeListKey> codeList = Optional.empty();
        for (XmlFile.Element part : node.children()) {
            String text = Texts.tidy(part.text());
            switch (part.name()) {
                case "praezisierung" -> new PrecisionReading(findings, id).read(part, facts);
                case "stichwort" -> keyword(part, text, id).ifPresent(keywords::add);
                case "mediaType" -> put(mediaTypes, text);
                case "werte" ->
                    part.children("wert").forEach(value -> value(value, id).ifPresent(values::add));
                case "codelisteReferenz" -> codeList = Optional.of(codeList(part));
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
        if (TEXTS.contains(name)) {
            put(facts, name, Texts.bounded(Texts.tidy(part.text()), part, id, findings));
        } else if (CODES.contains(part.name())) {
            put(facts, part.name(), child(part, "code"));
        } else if (ADMINISTRATIVE.contains(part.name())) {
            leftOut.add(part.name());
        } else if (!READ_ELSEWHERE.contains(part.name())) {
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

    /** The id; one of our own, with a finding, if it is none. */
    private String id(XmlFile.Element node, Kind kind) {
        String id = child(node, "identifikation", "id");
        char letter = kind.name().charAt(0);
        if (kind == Kind.SCHEMA || FimIds.isId(id) && id.charAt(0) == letter) {
            return id;
        }
        String own = ids.own(letter, node.line() + "." + without++);
        findings.warning(
                node.line(),
                "xdf-id",
                "Ein Element hat keine gültige Id: „" + Texts.shown(child(node, "name")) + "“.",
                "Es heißt hier " + own + ": im Katalog nachsehen.");
        return own;
    }

    private Optional<Keyword> keyword(XmlFile.Element part, String text, String id) {
        if (!text.isEmpty() && !part.attribute("uri").isBlank() && text.length() <= MOST_CODE) {
            return Optional.of(new Keyword(part.attribute("uri"), text));
        }
        findings.warning(
                part.line(), "stichwort", "Ein Stichwort bei " + id + " ist leer oder zu lang.", "Es entfällt.");
        return Optional.empty();
    }

    private Optional<CodeRow> value(XmlFile.Element value, String id) {
        String code = child(value, "code");
        if (code.isEmpty() || code.length() > MOST_CODE) {
            findings.warning(
                    value.line(), "wert", "Ein Wert bei " + id + " hat keinen brauchbaren Code.", "Er entfällt.");
            return Optional.empty();
        }
        String name = Texts.bounded(child(value, "name"), value, id, findings);
        return Optional.of(new CodeRow(
                code,
                name.isEmpty() ? code : name,
                Optional.of(Texts.bounded(child(value, "hilfe"), value, id, findings))
                        .filter(help -> !help.isEmpty())));
    }

    private static void put(List<String> texts, String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    private static CodeListKey codeList(XmlFile.Element part) {
        XmlFile.Element key =
                part.children("genericodeIdentification").stream().findFirst().orElse(part);
        return new CodeListKey(
                text(part, "identifikation", "id"),
                text(key, "canonicalIdentification"),
                text(key, "version"),
                text(key, "canonicalVersionUri"));
    }

    private static Optional<String> text(XmlFile.Element node, String... path) {
        return Optional.of(child(node, path)).filter(text -> !text.isEmpty());
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
