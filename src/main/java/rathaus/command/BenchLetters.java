package rathaus.command;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import rathaus.documents.LabelledValue;
import rathaus.documents.Letter;
import rathaus.documents.Letterhead;
import rathaus.documents.Letters;
import rathaus.kernel.Language;
import rathaus.payments.QrPicture;

/** Lays out a letter as a Bescheid looks: letterhead, window, reasons, fee table, instruction on the remedy, QR code. */
final class BenchLetters {

    private static final String REASON =
            "<p>Sie wohnen in einem Gebiet, in dem Parkmöglichkeiten für Bewohner gekennzeichnet sind.</p>";

    private final Letters letters;
    private final Letter letter = letter();

    BenchLetters(Letters letters) {
        this.letters = letters;
    }

    void render() {
        if (letters.render(letter).length == 0) {
            throw new IllegalStateException("A letter without bytes");
        }
    }

    private static Letter letter() {
        Letterhead head = new Letterhead(
                "Stadt Bad Vilbel",
                "",
                "Straßenverkehrsbehörde",
                "Stadt Bad Vilbel, Am Sonnenplatz 1, 61118 Bad Vilbel",
                List.of(new LabelledValue("Telefon", "06101 000")),
                List.of(List.of("Stadt Bad Vilbel", "Am Sonnenplatz 1")),
                "#00558c");
        return new Letter(
                head,
                List.of("Erika Beispiel", "Frankfurter Straße 12", "61118 Bad Vilbel"),
                LocalDate.of(2026, 1, 15),
                List.of(new LabelledValue("Unser Zeichen", "112-30/2026-4")),
                "Bescheid: Bewohnerparkausweis",
                body(),
                Language.DE,
                List.of());
    }

    private static String body() {
        String png = Base64.getEncoder()
                .encodeToString(
                        QrPicture.of("https://rathaus.example/antrag/status").png());
        return "<p>Guten Tag Erika Beispiel,</p><h2>Begründung</h2>" + REASON.repeat(8)
                + "<h2>Kosten</h2><table><thead><tr><th scope=\"col\">Position</th>"
                + "<th scope=\"col\" class=\"amount\">Betrag</th></tr></thead>"
                + "<tbody><tr><td>Gebühr</td><td class=\"amount\">30,00 Euro</td></tr></tbody></table>"
                + "<h2>Rechtsbehelfsbelehrung</h2>" + REASON.repeat(3)
                + "<p><img class=\"status-code\" alt=\"QR-Code\" src=\"data:image/png;base64," + png + "\"></p>";
    }
}
