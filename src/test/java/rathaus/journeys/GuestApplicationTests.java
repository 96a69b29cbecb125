package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;

/** The main way: somebody without an account, with a telephone in one hand. */
@RathausTest
class GuestApplicationTests {

    private final int port;
    private int pictures;

    GuestApplicationTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void leadsFromTheHomePageToTheStatusOfTheAntrag() throws IOException {
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            findTheLeistung(phone, window);
            fillIn(phone, window);
            review(phone, window);
            String[] keys = receipt(phone, window);
            follow(phone, window, keys[0], keys[1]);
        }
    }

    private void findTheLeistung(Browser phone, CitizenWindow window) {
        window.open("/");
        look(phone, "home");
        window.page().locator("#q").fill("anwohnerparken");
        window.press("Suchen");
        look(phone, "search");
        window.follow("Bewohnerparkausweis beantragen");
        look(phone, "leistung");
        window.follow("Jetzt online beantragen");
        look(phone, "start");
        assertThat(window.press("Antrag beginnen")).isEqualTo(200);
    }

    private void fillIn(Browser phone, CitizenWindow window) {
        Map<String, String> answers = ApplicationsFixtures.answers();
        while (!window.where().equals("pruefen")) {
            String name = window.where();
            look(phone, name);
            assertThat(window.press("Weiter")).as(name + " left empty").isIn(200, 422);
            if (window.where().equals(name)) {
                assertErrorsAreShown(window.page());
                look(phone, name + "-error");
                window.answer(answers);
                assertThat(window.press("Weiter")).as(name).isEqualTo(200);
            }
        }
    }

    private static void assertErrorsAreShown(Page page) {
        assertThat(page.title()).startsWith("Fehler");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("error-summary");
        String target = page.locator(".error-summary a").first().getAttribute("href");
        page.locator(".error-summary a").first().click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(target.substring(1));
        assertThat(page.locator(".field__error").count()).isPositive();
    }

    private void review(Browser phone, CitizenWindow window) {
        Page page = window.page();
        assertThat(window.heading()).isEqualTo("Prüfen Sie Ihre Angaben");
        look(phone, "review");
        assertThat(page.locator("main").innerText())
                .contains("FB-AB 123", "Erika", "fahrzeugschein.pdf", "30,00 Euro", "Bevor Sie absenden", "per Post");
        assertThat(window.press("Antrag absenden")).isEqualTo(422);
        assertErrorsAreShown(page);
        look(phone, "review-error");
        window.declare();
        assertThat(window.press("Antrag absenden")).isEqualTo(200);
    }

    private String[] receipt(Browser phone, CitizenWindow window) throws IOException {
        Page page = window.page();
        assertThat(window.heading()).isEqualTo("Ihr Antrag ist eingegangen");
        look(phone, "receipt");
        phone.printScreenshot("journey-receipt-print");
        Download download = page.waitForDownload(() ->
                page.getByText("Bestätigung mit allen Angaben herunterladen").click());
        assertThat(download.suggestedFilename()).isEqualTo("Eingangsbestaetigung.pdf");
        assertThat(new String(Files.readAllBytes(download.path()), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        return new String[] {
            page.locator(".reference").nth(0).innerText(),
            page.locator(".reference").nth(1).innerText()
        };
    }

    private void follow(Browser phone, CitizenWindow window, String reference, String pin) {
        window.follow("Stand meines Antrags");
        look(phone, "find");
        assertThat(unlock(window, reference, "AAAA-AAAA")).isEqualTo(422);
        assertErrorsAreShown(window.page());
        look(phone, "find-error");
        assertThat(unlock(window, reference.toLowerCase(java.util.Locale.ROOT), pin))
                .isEqualTo(200);
        assertThat(window.heading()).contains("Bewohnerparkausweis");
        look(phone, "status");
        assertThat(window.press("Nachricht senden")).isEqualTo(422);
        look(phone, "status-error");
        window.page().locator("#text").fill("Das Fahrzeug ist rot.");
        assertThat(window.press("Nachricht senden")).isEqualTo(200);
        assertThat(window.page().locator("main").innerText()).contains("Das Fahrzeug ist rot.");
        look(phone, "status-message");
    }

    private static int unlock(CitizenWindow window, String reference, String pin) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("reference", reference);
        keys.put("pin", pin);
        window.answer(keys);
        return window.press("Antrag anzeigen");
    }

    private void look(Browser phone, String name) {
        pictures++;
        phone.screenshot("journey-%02d-%s".formatted(pictures, name)).assertAccessible();
    }
}
