package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;

/** Somebody who wants an account: register, confirm by mail, apply, find the Antrag again, leave. */
@RathausTest
class AccountApplicationTests {

    private static final String PASSWORD = "neun Amseln auf dem Dach";

    private final int port;

    AccountApplicationTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void findsTheAntragAgainWithoutReferenceAndPin() {
        String email = UUID.randomUUID() + "@example.org";
        try (Browser desktop = Browser.desktop()) {
            CitizenWindow window = new CitizenWindow(desktop, port);
            register(desktop, window, email);
            window.open("/konto/antraege");
            assertThat(window.page().locator("main").innerText()).contains("noch keinen Antrag");
            look(desktop, "own-none");
            window.fillIn(ApplicationsFixtures.answers());
            window.declare();
            window.press("Antrag absenden");
            window.follow("Meine Anträge");
            look(desktop, "own");
            window.follow("Bewohnerparkausweis beantragen");
            look(desktop, "own-status");
            assertThat(window.heading()).isEqualTo("Bewohnerparkausweis beantragen");
            window.press("Abmelden");
            window.open("/konto/antraege");
            assertThat(window.where()).isEqualTo("anmelden");
        }
    }

    @Test
    void tellsEveryErrorOfTheAccountPages() {
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            window.open("/");
            window.follow("Anmelden");
            look(phone, "log-in");
            window.answer(Map.of("email", UUID.randomUUID() + "@example.org", "passwort", "falsch"));
            assertThat(window.press("Anmelden")).isEqualTo(422);
            look(phone, "log-in-error");
            window.open("/konto/registrieren");
            window.answer(Map.of("email", "keine Adresse"));
            assertThat(window.press("Link zusenden")).isEqualTo(422);
            look(phone, "register-error");
            window.open("/konto/passwort-vergessen");
            look(phone, "forgotten");
            window.open("/konto/bestaetigen?schluessel=falsch");
            look(phone, "void-link");
        }
    }

    private void register(Browser desktop, CitizenWindow window, String email) {
        window.open("/konto/registrieren");
        look(desktop, "register");
        window.answer(Map.of("email", email));
        assertThat(window.press("Link zusenden")).isEqualTo(200);
        look(desktop, "register-sent");
        window.page().navigate(linkMailedTo(window, email));
        look(desktop, "set-password");
        window.answer(Map.of("neu", "kurz"));
        assertThat(window.press("Passwort speichern und anmelden")).isEqualTo(422);
        look(desktop, "set-password-error");
        window.answer(Map.of("neu", PASSWORD));
        assertThat(window.press("Passwort speichern und anmelden")).isEqualTo(200);
        assertThat(window.page().locator("main").innerText()).contains(email);
        look(desktop, "account");
    }

    /** The outbox of the demonstration shows the mail; its link names the town's own host, where no test runs. */
    private String linkMailedTo(CitizenWindow window, String email) {
        String selector = ".mail:has-text('" + email + "') .mail__text a";
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            window.open("/demo/postausgang");
            return window.page().locator(selector).count() > 0;
        });
        URI link = URI.create(window.page().locator(selector).first().getAttribute("href"));
        return window.at(link.getPath().replaceFirst("^/bad-vilbel", "") + "?" + link.getQuery());
    }

    private static void look(Browser browser, String name) {
        browser.screenshot("account-" + name).assertAccessible();
    }
}
