package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;

/** The same way with the smallest window and without JavaScript (WCAG 1.4.10; DESIGN: scripts only enhance). */
@RathausTest
class NarrowApplicationTests {

    private final int port;

    NarrowApplicationTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void needsNeitherScriptsNorSidewaysScrolling() {
        try (Browser browser = Browser.narrowWithoutScripts()) {
            CitizenWindow window = new CitizenWindow(browser, port);
            window.open("/antrag/bewohnerparkausweis");
            Browser.assertNothingSticksOut(window.page());
            window.press("Antrag beginnen");
            Map<String, String> answers = ApplicationsFixtures.answers();
            while (!window.where().equals("pruefen")) {
                Browser.assertNothingSticksOut(window.page());
                upload(window);
                assertThat(window.press("Weiter")).isIn(200, 422);
                Browser.assertNothingSticksOut(window.page());
                window.answer(answers);
                window.press("Weiter");
            }
            Browser.assertNothingSticksOut(window.page());
            browser.screenshot("narrow-review");
            window.declare();
            assertThat(window.press("Antrag absenden")).isEqualTo(200);
            Browser.assertNothingSticksOut(window.page());
            browser.screenshot("narrow-receipt");
            assertThat(window.heading()).isEqualTo("Ihr Antrag ist eingegangen");
        }
    }

    /** The button beside the file stays on the page and shows what has arrived; a file can be taken away again. */
    private static void upload(CitizenWindow window) {
        if (!window.where().equals("unterlagen")) {
            return;
        }
        window.answer(Map.of());
        assertThat(window.pressTheOne("Hochladen")).isEqualTo(200);
        assertThat(window.page().locator(".files li").count()).isEqualTo(1);
        Browser.assertNothingSticksOut(window.page());
        assertThat(window.pressTheOne("Entfernen")).isEqualTo(200);
        assertThat(window.page().locator(".files li").count()).isZero();
    }
}
