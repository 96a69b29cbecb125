package rathaus.forms.xdatenfelder;

import java.util.Optional;
import rathaus.forms.xdatenfelder.SchemaElement.CodeListKey;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;
import rathaus.forms.xdatenfelder.SchemaElement.Keyword;
import rathaus.servicepackage.XmlFile;

/** Keywords and codes that stand in an element itself. */
final class ValueReading {

    /** Longest code of a code list; keys of YAML are bounded. */
    static final int MOST_CODE = 200;

    private final Findings findings;

    ValueReading(Findings findings) {
        this.findings = findings;
    }

    Optional<Keyword> keyword(XmlFile.Element part, String text, String id) {
        if (!text.isEmpty() && !part.attribute("uri").isBlank() && text.length() <= MOST_CODE) {
            return Optional.of(new Keyword(part.attribute("uri"), text));
        }
        findings.warning(
                part.line(), "stichwort", "Ein Stichwort bei " + id + " ist leer oder zu lang.", "Es entfällt.");
        return Optional.empty();
    }

    Optional<CodeRow> code(XmlFile.Element value, String id) {
        String code = ElementReading.child(value, "code");
        if (code.isEmpty() || code.length() > MOST_CODE) {
            findings.warning(
                    value.line(), "wert", "Ein Wert bei " + id + " hat keinen brauchbaren Code.", "Er entfällt.");
            return Optional.empty();
        }
        String name = Texts.bounded(ElementReading.child(value, "name"), value, id, findings);
        return Optional.of(new CodeRow(
                code,
                name.isEmpty() ? code : name,
                Optional.of(Texts.bounded(ElementReading.child(value, "hilfe"), value, id, findings))
                        .filter(help -> !help.isEmpty())));
    }

    /** The name of the code list of a field. */
    static CodeListKey codeList(XmlFile.Element part) {
        XmlFile.Element key =
                part.children("genericodeIdentification").stream().findFirst().orElse(part);
        return new CodeListKey(
                text(part, "identifikation", "id"),
                text(key, "canonicalIdentification"),
                text(key, "version"),
                text(key, "canonicalVersionUri"));
    }

    private static Optional<String> text(XmlFile.Element node, String... path) {
        return Optional.of(ElementReading.child(node, path)).filter(text -> !text.isEmpty());
    }
}
