package rathaus.forms.xdatenfelder;

import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.servicepackage.XmlFile;

/** Ids of elements; some schemas have elements without one. */
final class IdReading {

    private final Findings findings;
    private final FimIds ids = new FimIds("ohne Id");
    private int without;

    IdReading(Findings findings) {
        this.findings = findings;
    }

    /** The id; one of our own, with a finding, if it is none. */
    String read(XmlFile.Element node, Kind kind) {
        String id = ElementReading.child(node, "identifikation", "id");
        char letter = kind.name().charAt(0);
        if (kind == Kind.SCHEMA || FimIds.isId(id) && id.charAt(0) == letter) {
            return id;
        }
        String own = ids.own(letter, node.line() + "." + without++);
        findings.warning(
                node.line(),
                "xdf-id",
                "Ein Element hat keine gültige Id: „" + Texts.shown(ElementReading.child(node, "name")) + "“.",
                "Es heißt hier " + own + ": im Katalog nachsehen.");
        return own;
    }
}
