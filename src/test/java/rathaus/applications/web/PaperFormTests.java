package rathaus.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.applications.PaperForms;
import rathaus.documents.PdfConformance;
import rathaus.identity.Visitor;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;

/** Paper for those who want it: complete, and readable by a screen reader too. */
@RathausTest
class PaperFormTests {

    @LocalServerPort
    int port;

    @Autowired
    PaperForms forms;

    @ParameterizedTest
    @ValueSource(strings = {"bewohnerparkausweis", "geburtsurkunde", "hundesteuer-anmeldung"})
    void isAccessibleForEveryDeliveredLeistung(String leistung) {
        assertThat(PdfConformance.failures(pdf(leistung, Language.DE))).isEmpty();
    }

    @Test
    void asksEveryQuestionAndSaysOnWhatItDepends() throws IOException {
        String text = text(pdf("bewohnerparkausweis", Language.DE));
        assertThat(text)
                .contains("Amtliches Kennzeichen")
                .contains("Einen neuen Bewohnerparkausweis")
                .contains("Das reiche ich nach.")
                .contains("hängt ab von: „Auf wen ist das Fahrzeug zugelassen?“")
                .contains("Was mit Ihren Daten geschieht")
                .contains("Unterschrift")
                .contains("Am Sonnenplatz 1");
    }

    @Test
    void printsRoomForSeveralEntriesAndEnglishTexts() throws IOException {
        assertThat(text(pdf("hundesteuer-anmeldung", Language.DE)))
                .contains("Angaben zum Hund")
                .contains("Hund 1")
                .contains("Hund 2");
        assertThat(text(pdf("bewohnerparkausweis", Language.EN))).contains("Signature");
    }

    @Test
    void isReachableFromTheServicePage() {
        Visitor visitor = new Visitor(port);
        String path = "/bad-vilbel/leistungen/bewohnerparkausweis/formular.pdf";
        assertThat(visitor.get("/bad-vilbel/leistungen/bewohnerparkausweis").body())
                .contains(path);
        assertThat(visitor.get(path).headers().firstValue("Content-Type")).contains("application/pdf");
    }

    private byte[] pdf(String leistung, Language language) {
        return KommuneScope.call(ApplicationsFixtures.BAD_VILBEL, () -> forms.pdf(new LeistungId(leistung), language))
                .orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
