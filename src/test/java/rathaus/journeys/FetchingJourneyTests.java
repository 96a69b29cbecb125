package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.DemoTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.identity.usecases.CitizenFixtures;
import rathaus.kernel.KommuneId;

/** Somebody lets a register answer in place of an upload (§ 5 EGovG), by telephone, and looks at every step. */
@DemoTest
class FetchingJourneyTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);

    private final int port;

    @Autowired
    ApplicationContext context;

    FetchingJourneyTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void leadsFromTheProofOfIdentityToTheReceipt() {
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            logIn(window);
            fillInUpTo(window, "unterlagen");
            look(phone, "proof-needed");
            window.follow("Identität nachweisen");
            look(phone, "proof");
            assertThat(window.press("Ausweis vorzeigen")).isEqualTo(422);
            look(phone, "proof-error");
            window.answer(Map.of("karte", "kim"));
            assertThat(window.press("Ausweis vorzeigen")).isEqualTo(200);
            assertThat(window.where()).isEqualTo("unterlagen");
            look(phone, "offer");
            assertThat(window.pressTheOne("Abrufen lassen")).isEqualTo(200);
            look(phone, "preview");
            assertThat(window.press("Weiter")).isEqualTo(422);
            look(phone, "undecided");
            assertThat(window.pressTheOne("Diesen Nachweis verwenden")).isEqualTo(200);
            look(phone, "used");
            assertThat(window.press("Weiter")).isEqualTo(200);
            fillInUpTo(window, "pruefen");
            assertThat(window.page().locator("main").innerText()).contains("Zentrales Fahrzeugregister (Simulator)");
            look(phone, "review");
            window.declare();
            assertThat(window.press("Antrag absenden")).isEqualTo(200);
            assertThat(window.heading()).isEqualTo("Ihr Antrag ist eingegangen");
        }
    }

    private void logIn(CitizenWindow window) {
        CitizenFixtures.Citizen person = CitizenFixtures.in(context).citizen(BAD_VILBEL);
        window.open("/konto/anmelden");
        window.answer(Map.of("email", person.email(), "passwort", CitizenFixtures.PASSWORD));
        assertThat(window.press("Anmelden")).isEqualTo(200);
        window.open("/antrag/bewohnerparkausweis");
        window.press("Antrag beginnen");
    }

    private static void fillInUpTo(CitizenWindow window, String page) {
        Map<String, String> answers = new LinkedHashMap<>(ApplicationsFixtures.answers());
        answers.put("kennzeichen", "FB-KB 2026");
        for (int pages = 0; pages < 20 && !window.where().equals(page); pages++) {
            window.answer(answers);
            assertThat(window.press("Weiter")).as(window.page().url()).isEqualTo(200);
        }
        assertThat(window.where()).isEqualTo(page);
    }

    private static void look(Browser browser, String name) {
        browser.screenshot("fetch-" + name).assertAccessibleInEveryLook();
    }
}
