package rathaus.xdomea;

import java.time.temporal.ChronoUnit;
import rathaus.xdomea.XdomeaMessage.Head;
import rathaus.xdomea.XdomeaMessage.Party;

/** Writes the head of a message and what of it 4.0 has moved behind the head. */
final class HeadWriting {

    static final String PRODUCT = "Rathaus";

    private static final String KINDS = "urn:xoev-de:xdomea:codeliste:nachrichtentyp";

    private final XmlOut out;
    private final XdomeaMessage message;

    HeadWriting(XmlOut out, XdomeaMessage message) {
        this.out = out;
        this.message = message;
    }

    void write() {
        if (message.version().isFour()) {
            out.element("nachrichtenkopf", this::headOfFour);
            confirmations();
            numbering();
        } else {
            out.element("Kopf", this::head);
        }
    }

    private void head() {
        Head head = message.head();
        out.text("ProzessID", head.process());
        out.element("Nachrichtentyp", () -> kind("2.0"));
        out.text("Erstellungszeitpunkt", head.createdAt().truncatedTo(ChronoUnit.SECONDS));
        out.element("Absender", () -> party(head.sender()));
        out.element("Empfaenger", () -> party(head.recipient()));
        out.element("SendendesSystem", () -> out.text("Produktname", PRODUCT));
        confirmations();
    }

    private void headOfFour() {
        Head head = message.head();
        out.element("identifikation.nachricht", () -> {
            out.plainText("nachrichtenUUID", head.message().orElseThrow());
            out.plain("nachrichtentyp", () -> kind("3.0"));
            out.plainText("erstellungszeitpunkt", head.createdAt().truncatedTo(ChronoUnit.MILLIS));
        });
        out.element("leser", () -> party(head.recipient()));
        out.element("autor", () -> party(head.sender()));
        out.text("ProzessID", head.process());
    }

    private void kind(String listVersion) {
        out.listed(KINDS, listVersion);
        out.plainText("code", message.kind().code());
        out.plainText("name", message.kind().standardName());
    }

    private void party(Party party) {
        String prefix = message.version().isFour() ? "Name" : "";
        out.element(prefix + "Institution", () -> out.text("Name", party.name()));
        if (!party.unit().isEmpty()) {
            out.element(prefix + "Organisationseinheit", () -> out.text("Name", party.unit()));
        }
    }

    /** Which answers are asked for. Deletion waits for 0506, so it is always asked for. */
    private void confirmations() {
        switch (message.kind()) {
            case OFFER, VALUATION -> out.flag("Empfangsbestaetigung", false);
            case DELIVERY -> {
                out.flag("Importbestaetigung", true);
                out.flag("RueckmeldungArchivkennung", true);
                out.flag("Empfangsbestaetigung", true);
            }
            case HAND_OVER -> {
                out.flag("Importbestaetigung", true);
                out.flag("Empfangsbestaetigung", true);
            }
            case OFFER_RECEIVED, VALUATION_RECEIVED, IMPORT_CONFIRMED, DELIVERY_RECEIVED -> {}
        }
    }

    /** One message for each step: it is never cut into several. */
    private void numbering() {
        message.head().answers().ifPresent(answered -> out.text("UUIDUrsprungsnachricht", answered));
        out.text("LfdNrNachrichtProTyp", 1);
        out.text("GesamtanzahlNachrichtenProTyp", 1);
    }
}
