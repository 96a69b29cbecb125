package rathaus.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.applications.DraftToken;
import rathaus.applications.FillingIn;
import rathaus.identity.Visitor;

/** English pages speak English, and say so where they have to speak German. */
@RathausTest
class LanguagePagesTests {

    @LocalServerPort
    int port;

    @Autowired
    FillingIn fillingIn;

    @ParameterizedTest
    @ValueSource(strings = {"bewohnerparkausweis", "geburtsurkunde", "hundesteuer-anmeldung"})
    void theStartOfEveryDeliveredLeistungIsEnglishButForTheLaw(String leistung) {
        String page = new Visitor(port)
                .get("/bad-vilbel/antrag/" + leistung + "?sprache=en")
                .body();
        String beforePrivacy = page.substring(page.indexOf("<main"), page.indexOf("<details"));
        assertThat(page).contains("<html lang=\"en\" dir=\"ltr\">");
        assertThat(beforePrivacy).doesNotContain("lang=\"de\"");
    }

    @Test
    void whatIsOnlyGermanIsMarkedAsGerman() {
        String page = new Visitor(port)
                .get("/bad-vilbel/antrag/bewohnerparkausweis/datenschutz?sprache=en")
                .body();
        assertThat(page).contains("<span lang=\"de\">Prüfen und Entscheiden des Antrags");
    }

    @Test
    void theNoticeSaysAllThatTheLawAsksForAndTheReviewLeadsToIt() {
        Visitor visitor = new Visitor(port);
        String form = "/bad-vilbel/antrag/bewohnerparkausweis";
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, ApplicationsFixtures.GUEST);
        visitor.plant("entwurf", token.text());
        assertThat(visitor.get(form + "/datenschutz").body())
                .contains("Verantwortlich ist")
                .contains("Art. 6 Abs. 1 Buchst. e DSGVO")
                .contains("Wann wir löschen")
                .contains("30 Tage nach der letzten Bearbeitung")
                .contains("Müssen Sie die Daten angeben?")
                .contains("Drittland")
                .contains("Beschwerde");
        assertThat(visitor.get(form + "/pruefen").body()).contains(form + "/datenschutz");
    }
}
