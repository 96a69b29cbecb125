package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.tenancy.KommuneScope;

/** Impatience, two windows and the wrong town: nothing is sent twice, overwritten unseen or sent in vain. */
@RathausTest
class OneAntragTests {

    private final int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    OneAntragTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void isMadeOfADoubleClick() {
        String plate = "FB-DK 77";
        try (Browser desktop = Browser.desktop()) {
            CitizenWindow window = new CitizenWindow(desktop, port);
            window.fillIn(answers("email", "doppelt@example.org", "kennzeichen", plate));
            desktop.assertAccessible().screenshot("review-desktop");
            window.declare();
            window.button("Antrag absenden").dblclick(new Locator.DblclickOptions().setNoWaitAfter(true));
            window.page().waitForURL("**/eingang");
            assertThat(window.heading()).isEqualTo("Ihr Antrag ist eingegangen");
            desktop.assertAccessible().screenshot("receipt-desktop").printScreenshot("receipt-print");
        }
        assertThat(antraege("doppelt@example.org")).isEqualTo(1);
    }

    private int antraege(String email) {
        return KommuneScope.call(
                ApplicationsFixtures.BAD_VILBEL,
                () -> transaction.execute(status -> jdbc.sql(
                                "SELECT count(*) FROM applications.antrag WHERE kommune = 1 AND email = :email")
                        .param("email", email)
                        .query(Integer.class)
                        .single()));
    }

    @Test
    void isNotBegunInTheWrongTown() {
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            Map<String, String> elsewhere = answers("anschrift.ort", "Frankfurt am Main", "anschrift.plz", "60311");
            window.open("/antrag/bewohnerparkausweis");
            window.press("Antrag beginnen");
            window.answer(elsewhere);
            window.press("Weiter");
            window.answer(elsewhere);
            window.press("Weiter");
            assertThat(window.page().locator("main").innerText())
                    .contains("Straßenverkehrsbehörde am Wohnort", "Wir haben nichts von Ihren Angaben versendet.");
            phone.assertAccessible().screenshot("stopped");
            window.follow("Ich habe mich vertippt, Angabe ändern");
            assertThat(window.where()).isEqualTo("wohnung");
            assertThat(window.page().inputValue("[name='anschrift.ort']")).isEqualTo("Frankfurt am Main");
        }
    }

    @Test
    void isNotOverwrittenByAnOlderWindow() {
        try (Browser desktop = Browser.desktop()) {
            CitizenWindow first = begun(desktop);
            CitizenWindow second = new CitizenWindow(first.page().context().newPage(), port);
            second.open("/antrag/bewohnerparkausweis/seite/wohnung");
            first.answer(ApplicationsFixtures.answers());
            assertThat(first.press("Weiter")).isEqualTo(200);
            second.answer(answers("anschrift.hausnummer", "99"));
            assertThat(second.press("Weiter")).isEqualTo(409);
            assertThat(second.heading()).isEqualTo("Ihr Entwurf wurde in einem anderen Fenster geändert");
            Browser.assertAccessible(second.page());
            second.follow("Seite neu öffnen");
            assertThat(second.page().inputValue("[name='anschrift.hausnummer']"))
                    .isEqualTo("12");
            assertThat(second.press("Weiter")).isEqualTo(200);
        }
    }

    @Test
    void mayBeSavedTwiceWithTheSameAnswers() {
        try (Browser desktop = Browser.desktop()) {
            CitizenWindow window = begun(desktop);
            window.answer(ApplicationsFixtures.answers());
            window.button("Weiter").dblclick(new Locator.DblclickOptions().setNoWaitAfter(true));
            window.page().waitForURL("**/seite/person");
        }
    }

    @Test
    void isShownToAWindowThatComesTooLate() {
        try (Browser desktop = Browser.desktop()) {
            CitizenWindow first = new CitizenWindow(desktop, port);
            first.fillIn(ApplicationsFixtures.answers());
            CitizenWindow second = new CitizenWindow(first.page().context().newPage(), port);
            second.open("/antrag/bewohnerparkausweis/seite/laufzeit");
            first.declare();
            first.press("Antrag absenden");
            second.answer(ApplicationsFixtures.answers());
            second.press("Weiter");
            assertThat(second.heading()).isEqualTo("Ihr Antrag ist eingegangen");
        }
    }

    /** A window at the second page of a new draft. */
    private CitizenWindow begun(Browser browser) {
        CitizenWindow window = new CitizenWindow(browser, port);
        window.open("/antrag/bewohnerparkausweis");
        window.press("Antrag beginnen");
        window.answer(ApplicationsFixtures.answers());
        window.press("Weiter");
        return window;
    }

    private static Map<String, String> answers(String... changes) {
        Map<String, String> answers = new LinkedHashMap<>(ApplicationsFixtures.answers());
        for (int i = 0; i < changes.length; i += 2) {
            answers.put(changes[i], changes[i + 1]);
        }
        return answers;
    }
}
