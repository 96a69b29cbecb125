package rathaus.xdomea;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.xdomea.XdomeaFinding.Kind;
import rathaus.xdomea.XdomeaMessage.Head;
import rathaus.xdomea.XdomeaMessage.Imported;
import rathaus.xdomea.XdomeaMessage.Party;
import rathaus.xdomea.XdomeaMessage.Valued;

/** Makes a message of an XML document. */
final class MessageParsing {

    private final Values values;
    private final ObjectsReading objects;

    MessageParsing(Values values) {
        this.values = values;
        this.objects = new ObjectsReading(values);
    }

    XdomeaMessage message(SafeXml.Document document) throws Refused {
        Element root = document.root();
        XdomeaVersion version = XdomeaVersion.ofNamespace(document.namespace())
                .orElseThrow(() -> new Refused(Kind.UNKNOWN_VERSION, shortened(document.namespace())));
        MessageKind kind = MessageKind.ofRoot(root.name())
                .orElseThrow(() -> new Refused(Kind.UNKNOWN_MESSAGE, shortened(root.name())));
        Head head = version.isFour() ? headOfFour(root, kind) : head(root, kind);
        List<Schriftgutobjekt> read = objects.objects(root);
        boolean carries = kind == MessageKind.OFFER || kind == MessageKind.DELIVERY || kind == MessageKind.HAND_OVER;
        if (carries && read.isEmpty()) {
            values.add(Kind.MISSING_ELEMENT, "Schriftgutobjekt");
        }
        return new XdomeaMessage(version, kind, head, read, valuations(root, kind), imports(root, version));
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) : text;
    }

    private Head head(Element root, MessageKind kind) throws Refused {
        Element head = root.at("Kopf").orElseThrow(() -> new Refused(Kind.MISSING_ELEMENT, "Kopf"));
        named(head.text("Nachrichtentyp", "code"), kind);
        return new Head(
                process(head),
                Optional.empty(),
                Optional.empty(),
                created(head.text("Erstellungszeitpunkt")),
                party(head, "Absender"),
                party(head, "Empfaenger"));
    }

    private Head headOfFour(Element root, MessageKind kind) throws Refused {
        Element head =
                root.at("nachrichtenkopf").orElseThrow(() -> new Refused(Kind.MISSING_ELEMENT, "nachrichtenkopf"));
        Element ids = head.at("identifikation.nachricht")
                .orElseThrow(() -> new Refused(Kind.MISSING_ELEMENT, "identifikation.nachricht"));
        named(ids.text("nachrichtentyp", "code"), kind);
        String answered = root.text("UUIDUrsprungsnachricht");
        return new Head(
                process(head),
                values.uuid(ids.text("nachrichtenUUID"), "nachrichtenUUID"),
                answered.isEmpty() ? Optional.empty() : values.uuid(answered, "UUIDUrsprungsnachricht"),
                created(ids.text("erstellungszeitpunkt")),
                party(head, "autor"),
                party(head, "leser"));
    }

    private void named(String code, MessageKind kind) {
        if (!code.equals(kind.code())) {
            values.add(code.isEmpty() ? Kind.MISSING_ELEMENT : Kind.OTHER_KIND_NAMED, "Nachrichtentyp");
        }
    }

    private UUID process(Element head) throws Refused {
        return values.uuid(head.text("ProzessID"), "ProzessID")
                .orElseThrow(() -> new Refused(Kind.MISSING_ELEMENT, "ProzessID"));
    }

    private Instant created(String text) {
        if (text.isEmpty()) {
            values.add(Kind.MISSING_ELEMENT, "Erstellungszeitpunkt");
        }
        return values.moment(text, "Erstellungszeitpunkt").orElse(Instant.EPOCH);
    }

    private static Party party(Element head, String role) {
        return new Party(
                first(
                        head.text(role, "Institution", "Name"),
                        head.text(role, "NameInstitution", "Name"),
                        head.text(role, "Behoerdenkennung", "name")),
                first(
                        head.text(role, "Organisationseinheit", "Name"),
                        head.text(role, "NameOrganisationseinheit", "Name")));
    }

    private static String first(String... texts) {
        return Arrays.stream(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private List<Valued> valuations(Element root, MessageKind kind) {
        List<Valued> found = root.children().stream()
                .filter(child ->
                        child.name().equals("BewertetesObjekt") || child.name().equals("BewertetesSGO"))
                .flatMap(valued -> valued(valued).stream())
                .toList();
        if (kind == MessageKind.VALUATION && found.isEmpty()) {
            values.add(Kind.MISSING_ELEMENT, "BewertetesObjekt");
        }
        return found;
    }

    private Optional<Valued> valued(Element element) {
        String id = element.text("ID");
        Optional<UUID> object = values.uuid(id.isEmpty() ? element.text("xdomeaUUID") : id, element.name());
        Optional<Valuation> valuation = objects.valuation(element, "Aussonderungsart");
        if (valuation.isEmpty()) {
            values.add(Kind.MISSING_ELEMENT, "Aussonderungsart");
        }
        return object.flatMap(found -> valuation.map(said -> new Valued(found, said)));
    }

    private List<Imported> imports(Element root, XdomeaVersion version) {
        boolean whole = !version.isFour()
                || root.at("ErfolgOderMisserfolg").isEmpty()
                || Values.isTrue(root.text("ErfolgOderMisserfolg", "Erfolgreich"));
        return root.all("AusgesondertesSGO")
                .flatMap(element -> imported(element, whole).stream())
                .toList();
    }

    private Optional<Imported> imported(Element element, boolean whole) {
        String id = element.text("IDSGO");
        Element outcome = element.at("ErfolgOderMisserfolg").orElse(element);
        return values.uuid(id.isEmpty() ? element.text("xdomeaUUID") : id, "AusgesondertesSGO")
                .map(object -> new Imported(
                        object,
                        whole && Values.isTrue(outcome.text("Erfolgreich")),
                        outcome.text("Fehlermeldung"),
                        element.text("Archivkennung")));
    }
}
