package rathaus.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rathaus.notifications.MailSettings.Encryption;

class SmtpTransportTests extends MailTransportContract {

    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void forgetMails() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Override
    MailTransport transport() {
        return to(SERVER.getSmtp().getPort(), Encryption.NONE);
    }

    @Override
    MailTransport.Handover deliver(Envelope envelope) {
        return transport().deliver(envelope);
    }

    @Override
    Arrived arrived(UUID notice) {
        try {
            MimeMessage mail = mail(notice);
            return new Arrived(
                    ((InternetAddress) mail.getFrom()[0]).toUnicodeString(),
                    mail.getAllRecipients()[0].toString(),
                    mail.getSubject(),
                    text(mail.getContent()));
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void marksItselfAsAutomatic() throws MessagingException {
        Envelope envelope = envelope(Message.plain("Kopfzeilen", "Text"));
        deliver(envelope);
        MimeMessage mail = mail(envelope.notice());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("de");
        assertThat(GreenMailUtil.getHeaders(mail).toLowerCase(Locale.ROOT)).doesNotContain("bcc:");
    }

    @Test
    void saysUnreachableWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(to(port, Encryption.NONE).deliver(envelope(Message.plain("Betreff", "Text"))))
                .isInstanceOf(MailTransport.Unreachable.class);
    }

    @Test
    void sendsNothingToAServerWithoutTheEncryptionThatWasAskedFor() {
        MailTransport.Handover answer =
                to(SERVER.getSmtp().getPort(), Encryption.STARTTLS).deliver(envelope(Message.plain("Betreff", "Text")));
        assertThat(answer).isInstanceOf(MailTransport.Unreachable.class);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void tellsARefusalForGoodFromATemporaryOne() throws IOException {
        assertThat(answered("550 no such user")).isInstanceOf(MailTransport.Refused.class);
        assertThat(answered("451 try again later")).isInstanceOf(MailTransport.Unreachable.class);
    }

    @Test
    void neverTellsTheAddressInItsReason() throws IOException {
        assertThat(answered("550 no such user erika@example.org").toString()).doesNotContain("erika");
    }

    private static MailTransport.Handover answered(String replyToRecipient) throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(replyToRecipient)) {
            return to(server.port(), Encryption.NONE).deliver(envelope(Message.plain("Betreff", "Text")));
        }
    }

    private static MailTransport to(int port, Encryption encryption) {
        return new SmtpTransport(new MailSettings("127.0.0.1", port, "", "", encryption, "", Duration.ofSeconds(5)));
    }

    private static MimeMessage mail(UUID notice) throws MessagingException {
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            if (mail.getMessageID().equals("<" + notice + "@stadt.example>")) {
                return mail;
            }
        }
        throw new AssertionError("Not among " + Arrays.toString(SERVER.getReceivedMessages()));
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return text(first.getContent());
        }
        return content.toString();
    }
}
