package rathaus.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import rathaus.kernel.Language;

/** What every transport promises. Each transport has one sub-class. */
abstract class MailTransportContract {

    /** The transport under test. */
    abstract MailTransport transport();

    /** Hands over within the Kommune, as the task does. */
    abstract MailTransport.Handover deliver(Envelope envelope);

    /** What has arrived for this notice, as the recipient reads it. */
    abstract Arrived arrived(UUID notice);

    /** A mail as it was read again. */
    record Arrived(String sender, String recipient, String subject, String text) {}

    @Test
    void deliversTheMail() {
        Envelope envelope = envelope(Message.plain("Ihre Anmeldung", "Bitte bestätigen: https://example.org/a?b=c"));
        assertThat(deliver(envelope)).isEqualTo(new MailTransport.Taken(envelope.messageId()));
        Arrived mail = arrived(envelope.notice());
        assertThat(mail.recipient()).isEqualTo("erika@example.org");
        assertThat(mail.sender()).contains("post@stadt.example");
        assertThat(mail.text().strip()).isEqualTo("Bitte bestätigen: https://example.org/a?b=c");
    }

    @Test
    void keepsLettersOfAllEurope() {
        Envelope envelope =
                envelope(Message.plain("Größe, Łódź, Ærø, ‚Zitat‘ …".repeat(4), "Zeile äöüß\nŠimek € Ω\n.\nEnde"));
        deliver(envelope);
        Arrived mail = arrived(envelope.notice());
        assertThat(mail.subject()).isEqualTo(envelope.message().subject());
        assertThat(mail.text().replace("\r\n", "\n").strip()).isEqualTo("Zeile äöüß\nŠimek € Ω\n.\nEnde");
    }

    @Test
    void deliversPlainTextBesideHtml() {
        Envelope envelope = envelope(new Message("Beides", "Nur Text", "<p>Auch <b>HTML</b></p>"));
        assertThat(deliver(envelope)).isInstanceOf(MailTransport.Taken.class);
        assertThat(arrived(envelope.notice()).text()).contains("Nur Text");
    }

    @Test
    void repeatsUnderTheSameMessageId() {
        Envelope envelope = envelope(Message.plain("Noch einmal", "Text"));
        assertThat(deliver(envelope)).isEqualTo(deliver(envelope));
    }

    @Test
    void hasAName() {
        assertThat(transport().name()).matches("[a-z-]+");
    }

    static Envelope envelope(Message message) {
        return new Envelope(
                UUID.randomUUID(),
                "post@stadt.example",
                "Stadt Müsterhausen, Amt",
                new Recipient("erika@example.org", Language.DE),
                message);
    }
}
