package rathaus.records.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import rathaus.records.Mails;

class MailReadingTests {

    @Test
    void readsHeaderTextAndAttachments() {
        MailReading.Mail mail = MailReading.read(Mails.withAttachments()).orElseThrow();

        assertThat(mail.header().sender()).isEqualTo("Jürgen Beispiel <juergen@example.org>");
        assertThat(mail.header().subject()).isEqualTo("Baum droht zu stürzen");
        assertThat(mail.header().sentAt()).contains(Instant.parse("2026-11-20T07:15:00Z"));
        assertThat(mail.text()).startsWith("Guten Tag,").contains("Haus Nr. 3");
        assertThat(mail.attachments()).extracting(MailReading.Hanging::name).containsExactly("Baum.png", "bild.exe");
        assertThat(mail.attachments().getFirst().bytes()).isEqualTo(Mails.picture());
    }

    @Test
    void takesTheTextOfAPageWhereThereIsNoOther() {
        byte[] html = mail("text/html", "<p>Guten <b>Tag</b></p><script>alert(1)</script>");

        assertThat(MailReading.read(html).orElseThrow().text())
                .contains("Guten Tag")
                .doesNotContain("<");
    }

    @Test
    void takesAMailInsideOfAMailAsAnAttachment() {
        byte[] outer = mail("message/rfc822", "From: a@example.org\r\nSubject: Innen\r\n\r\nText");

        assertThat(MailReading.read(outer).orElseThrow().attachments())
                .singleElement()
                .satisfies(inner -> {
                    assertThat(inner.name()).isEqualTo("E-Mail.eml");
                    assertThat(new String(inner.bytes(), StandardCharsets.UTF_8))
                            .contains("Subject: Innen");
                });
    }

    @Test
    void givesUpOnPartsWithoutEnd() {
        StringBuilder nested = new StringBuilder("Text");
        for (int depth = 0; depth < 30; depth++) {
            nested = new StringBuilder("--g" + depth + "\r\nContent-Type: multipart/mixed; boundary=\"g" + (depth - 1)
                    + "\"\r\n\r\n" + nested + "\r\n--g" + depth + "--\r\n");
        }
        assertThat(MailReading.read(mail("multipart/mixed; boundary=\"g29\"", nested.toString())))
                .isEmpty();
    }

    private static byte[] mail(String type, String body) {
        String mail =
                "From: a@example.org\r\nDate: Fri, 20 Nov 2026 08:15:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: "
                        + type + "\r\n\r\n" + body;
        return mail.getBytes(StandardCharsets.UTF_8);
    }
}
