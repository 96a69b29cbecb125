package rathaus.recordsearch.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import rathaus.recordsearch.TextState;
import rathaus.recordsearch.domain.TextExtraction;
import rathaus.recordsearch.domain.TextExtraction.Extracted;

class ChildProcessExtractionTests {

    private static final ChildProcessExtraction EXTRACTION = new ChildProcessExtraction();

    @AfterAll
    static void stop() {
        EXTRACTION.stop();
    }

    private static Extracted read(String mediaType, String text) {
        return EXTRACTION.read(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsPdfsAndSaysWhenThereIsNoTextInThem() throws IOException {
        assertThat(EXTRACTION.read("application/pdf", pdf("Bescheid zur Hundesteuer", false)))
                .isEqualTo(new Extracted("Bescheid zur Hundesteuer", TextState.COMPLETE));
        assertThat(EXTRACTION.read("application/pdf", pdf("", false)).state()).isEqualTo(TextState.NONE);
    }

    @Test
    void readsEmailsWithTheirPartsAndNamesOfAttachments() {
        Extracted extracted = read("message/rfc822", """
                From: =?UTF-8?Q?J=C3=B6rg_Weiss?= <joerg.weiss@example.org>
                To: amt@example.org
                Subject: Mein Hund
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="grenze"

                --grenze
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: quoted-printable

                Er hei=C3=9Ft Bello.
                --grenze
                Content-Type: text/html; charset=UTF-8

                <p>Mit <b>freundlichen</b> Grüßen</p><script>alert(1)</script>
                --grenze
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="impfpass.pdf"

                xx
                --grenze--
                """.replace("\n", "\r\n"));
        assertThat(extracted.state()).isEqualTo(TextState.COMPLETE);
        assertThat(extracted.text())
                .contains("Jörg Weiss", "Mein Hund", "Er heißt Bello.", "Mit freundlichen Grüßen", "impfpass.pdf")
                .doesNotContain("alert");
    }

    @Test
    void readsTextInOldAndNewLetters() {
        assertThat(read("text/plain", "Straße").text()).isEqualTo("Straße");
        assertThat(EXTRACTION
                        .read("text/plain", "Straße".getBytes(StandardCharsets.ISO_8859_1))
                        .text())
                .isEqualTo("Straße");
    }

    @Test
    void cutsWhatIsTooLong() {
        Extracted extracted = read("text/plain", "wort ".repeat(100_000));
        assertThat(extracted.state()).isEqualTo(TextState.CUT);
        assertThat(extracted.text().length()).isBetween(TextExtraction.MOST - 10, TextExtraction.MOST);
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        assertThat(read("image/png", "x").state()).isEqualTo(TextState.NO_READER);
        assertThat(read("application/zip", "x").state()).isEqualTo(TextState.NO_READER);
        assertThat(EXTRACTION.read("application/pdf", pdf("geheim", true)).state())
                .isEqualTo(TextState.UNREADABLE);
        assertThat(read("application/pdf", "%PDF-1.7 kaputt").state()).isEqualTo(TextState.UNREADABLE);
    }

    @Test
    void survivesDamagedFiles() throws IOException {
        byte[] sound = pdf("Bescheid zur Hundesteuer", false);
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = sound.clone();
            for (int j = 0; j < 20; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(EXTRACTION.read("application/pdf", damaged).state()).isNotEqualTo(TextState.NO_READER);
        }
    }

    @Test
    void givesUpAfterItsTimeAndGoesOn() {
        ChildProcessExtraction stuck =
                new ChildProcessExtraction(HangingReader.class.getName(), Duration.ofMillis(300));
        assertThat(stuck.read("text/plain", new byte[1]).state()).isEqualTo(TextState.UNREADABLE);
        assertThat(stuck.read("text/plain", new byte[10_000_000]).state()).isEqualTo(TextState.UNREADABLE);
        stuck.stop();
    }

    @Test
    void survivesAProcessThatDies() {
        ChildProcessExtraction absent = new ChildProcessExtraction("rathaus.NoSuchProgram", Duration.ofSeconds(20));
        assertThat(absent.read("text/plain", new byte[10]).state()).isEqualTo(TextState.UNREADABLE);
        absent.stop();
    }

    private static byte[] pdf(String text, boolean encrypted) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                stream.showText(text);
                stream.endText();
            }
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("besitzer", "leser", new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
