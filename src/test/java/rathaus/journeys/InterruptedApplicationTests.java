package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;

/** Somebody who first wants to know the price, is interrupted on the phone and goes on at a desk. */
@RathausTest
class InterruptedApplicationTests {

    private final int port;

    InterruptedApplicationTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void goesOnAtTheDeskWhereThePhoneStopped() {
        List<String> noted;
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            seesThePriceFirst(phone, window);
            noted = stopsInTheMiddle(phone, window);
        }
        try (Browser desk = Browser.desktop()) {
            CitizenWindow window = new CitizenWindow(desk, port);
            window.open("/antrag/fortsetzen");
            look(desk, "resume");
            window.answer(Map.of("kennung", noted.getFirst(), "code", "AAAA-AAAA"));
            assertThat(window.press("Entwurf öffnen")).isEqualTo(422);
            look(desk, "resume-error");
            window.answer(Map.of("kennung", noted.getFirst(), "code", noted.getLast()));
            window.press("Entwurf öffnen");
            assertThat(window.where()).isEqualTo("wohnung");
        }
    }

    @Test
    void readsInEnglishWhatHappensToTheAnswers() {
        try (Browser desk = Browser.desktop()) {
            CitizenWindow window = new CitizenWindow(desk, port);
            window.open("/antrag/bewohnerparkausweis?sprache=en");
            look(desk, "start-en");
            window.open("/antrag/bewohnerparkausweis/datenschutz");
            look(desk, "data-protection-en");
            window.open("/antrag/bewohnerparkausweis/datenschutz?sprache=de");
            look(desk, "data-protection");
        }
    }

    private static void seesThePriceFirst(Browser phone, CitizenWindow window) {
        window.open("/leistungen/bewohnerparkausweis");
        look(phone, "service");
        window.follow("Vorher wissen, was es kostet");
        look(phone, "fee");
        window.answer(Map.of("dauer", "12", "versandart", "pdf"));
        window.press("Betrag berechnen");
        assertThat(window.page().locator(".amount").innerText()).contains("30,00");
        look(phone, "fee-result");
    }

    private static List<String> stopsInTheMiddle(Browser phone, CitizenWindow window) {
        window.open("/antrag/bewohnerparkausweis");
        window.press("Antrag beginnen");
        window.answer(ApplicationsFixtures.answers());
        window.press("Weiter");
        window.press("Speichern und später weitermachen");
        look(phone, "keep");
        window.answer(Map.of("email", "keine Adresse"));
        assertThat(window.press("Kennung und Code anzeigen")).isEqualTo(422);
        look(phone, "keep-error");
        window.page().locator("#email").fill("");
        window.press("Kennung und Code anzeigen");
        look(phone, "handed-out");
        return window.page().locator("span.reference:not(.reference--long)").allInnerTexts();
    }

    private static void look(Browser browser, String name) {
        browser.screenshot("interrupted-" + name).assertAccessible();
    }
}
