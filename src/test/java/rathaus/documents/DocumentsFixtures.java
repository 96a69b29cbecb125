package rathaus.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import rathaus.design.Messages;
import rathaus.documents.Attachment.Relationship;
import rathaus.kernel.Language;

/** Letters and documents of invented people. */
public final class DocumentsFixtures {

    private DocumentsFixtures() {}

    public static Messages messages() {
        return new Messages();
    }

    public static Letterhead letterhead() {
        return new Letterhead(
                "Stadt Musterstadt",
                "Der Magistrat",
                "Straßenverkehrsbehörde",
                "Stadt Musterstadt, Am Beispielplatz 1, 00000 Musterstadt",
                List.of(
                        new LabelledValue("Auskunft", "Frau Beispiel"),
                        new LabelledValue("Telefon", "06101 0000-100"),
                        new LabelledValue("E-Mail", "verkehr@musterstadt.example")),
                List.of(
                        List.of("Stadt Musterstadt", "Am Beispielplatz 1", "00000 Musterstadt"),
                        List.of("Telefon 06101 0000-0", "info@musterstadt.example", "www.musterstadt.example"),
                        List.of("Bürgerbüro", "Mo bis Fr 8 bis 12 Uhr", "Do 14 bis 18 Uhr"),
                        List.of("Beispielbank", "IBAN DE00 0000 0000 0000 0000 00", "BIC BEISPIELXXX")),
                "#0b4f8a");
    }

    public static Letter aLetter(String bodyHtml) {
        return new Letter(
                letterhead(),
                List.of("Frau", "Erika Beispiel", "Musterweg 12 a", "00000 Musterstadt"),
                LocalDate.of(2027, 1, 15),
                List.of(
                        new LabelledValue("Unser Zeichen", "112.34-2027/000017"),
                        new LabelledValue("Ihr Antrag vom", "11.01.2027"),
                        new LabelledValue("Referenz", "K7QM-2XWV-9D3T")),
                "Bewohnerparkausweis für das Gebiet A, Kennzeichen FB-EB 123",
                bodyHtml,
                Language.DE,
                List.of());
    }

    public static String richBody() {
        return """
                <p>Sehr geehrte Frau Beispiel,</p>
                <p>auf Ihren Antrag erteilen wir Ihnen den Bewohnerparkausweis. Er gilt vom <strong>1. Februar 2027</strong>
                bis zum <strong>31. Januar 2028</strong>.</p>
                <h2>Entscheidung</h2>
                <ol><li>Der Bewohnerparkausweis Nr. A-0017 wird erteilt.</li>
                <li>Die Gebühr beträgt 30,00 Euro.</li></ol>
                <h2>Berechnung der Gebühr</h2>
                <table><thead><tr><th scope="col">Grund</th><th scope="col">Rechtsgrundlage</th><th scope="col" class="amount">Betrag</th></tr></thead>
                <tbody><tr><td>Bewohnerparkausweis, 12 Monate</td><td>Beispiel</td><td class="amount">30,00 Euro</td></tr>
                <tr><td>Ermäßigung</td><td>keine</td><td class="amount">0,00 Euro</td></tr></tbody></table>
                <h2>So bezahlen Sie</h2>
                <ul><li>mit der Überweisung unten, oder</li><li>im Bürgerbüro bar oder mit Karte, oder</li>
                <li>im <a href="https://musterstadt.example/bezahlen">Serviceportal</a>.</li></ul>
                <p><img class="qr" src="%s" alt="GiroCode: 30,00 Euro an Stadt Musterstadt, Kassenzeichen 0000 0017"></p>
                <h2>Rechtsbehelfsbelehrung</h2>
                <p>Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe <em>Widerspruch</em> erhoben werden.</p>
                <p>Mit freundlichen Grüßen<br>Im Auftrag<br><br>Beispiel</p>
                """.formatted(qrCode("BCD"));
    }

    public static AccessibleDocument aReceipt() {
        return new AccessibleDocument(
                letterhead(),
                LocalDate.of(2027, 1, 11),
                "Eingangsbestätigung",
                List.of("Ihr Antrag ist am 11. Januar 2027 um 21:14 Uhr bei uns eingegangen."),
                List.of(
                        new AccessibleDocument.Section(
                                "Ihr Antrag",
                                List.of(
                                        new LabelledValue("Leistung", "Bewohnerparkausweis"),
                                        new LabelledValue("Referenz", "K7QM-2XWV-9D3T"),
                                        new LabelledValue(
                                                "Anschrift", "Erika Beispiel\nMusterweg 12 a\n00000 Musterstadt")),
                                List.of()),
                        new AccessibleDocument.Section(
                                "So geht es weiter",
                                List.of(),
                                List.of("Wir prüfen Ihren Antrag in der Regel in 5 Tagen."))),
                Language.DE,
                List.of(aJsonAttachment()));
    }

    public static Attachment aJsonAttachment() {
        return new Attachment(
                "antrag.json",
                "application/json",
                "Der Antrag in maschinenlesbarer Form",
                Relationship.SOURCE,
                "{\"leistung\":\"bewohnerparkausweis\"}".getBytes(StandardCharsets.UTF_8));
    }

    public static String qrCode(String text) {
        try {
            BitMatrix matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 120, 120);
            BufferedImage image = new BufferedImage(120, 120, BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < 120; y++) {
                for (int x = 0; x < 120; x++) {
                    image.setRGB(x, y, matrix.get(x, y) ? 0x000000 : 0xffffff);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
