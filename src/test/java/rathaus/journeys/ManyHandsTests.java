package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.casework.CaseworkFixtures;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;

/** Several people at the same time, each in a browser: no update is lost, and the second one is told so in a friendly way. */
@RathausTest
class ManyHandsTests {

    private static final String CHANGED = "Dieser Vorgang wurde inzwischen geändert";
    private static final Locator.ClickOptions AT_ONCE = new Locator.ClickOptions().setNoWaitAfter(true);

    private final int port;

    @Autowired
    ApplicationContext context;

    ManyHandsTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void submitTwoAntraegeAtOnce() {
        try (Browser one = Browser.phone();
                Browser other = Browser.phone()) {
            CitizenWindow first = ready(one, "Zugleich-Eins");
            CitizenWindow second = ready(other, "Zugleich-Zwei");
            first.button("Antrag absenden").click(AT_ONCE);
            second.button("Antrag absenden").click(AT_ONCE);
            first.page().waitForURL("**/eingang");
            second.page().waitForURL("**/eingang");
            assertThat(reference(first)).isNotEqualTo(reference(second));
            try (Browser office = Browser.desktop()) {
                CitizenWindow clerk = clerk(office, new StaffDoor(context).member(Role.SACHBEARBEITUNG));
                assertThat(clerk.caseOf("Zugleich-Eins")).isNotEqualTo(clerk.caseOf("Zugleich-Zwei"));
            }
        }
    }

    @Test
    void claimOneCaseOnce() {
        submitted("Beliebt");
        try (Browser one = Browser.desktop();
                Browser other = Browser.desktop()) {
            StaffDoor door = new StaffDoor(context);
            CitizenWindow first = clerk(one, door.member(Role.SACHBEARBEITUNG));
            CitizenWindow second = clerk(other, door.member(Role.SACHBEARBEITUNG));
            String path = first.caseOf("Beliebt");
            first.page().navigate(path);
            second.page().navigate(path);
            first.button("An mich ziehen").click(AT_ONCE);
            second.button("An mich ziehen").click(AT_ONCE);
            settle("An mich ziehen", first, second);
            assertThat(Stream.of(first, second)
                            .filter(window -> window.heading().equals(CHANGED)))
                    .hasSize(1);
            CitizenWindow late = first.heading().equals(CHANGED) ? first : second;
            Browser.assertAccessible(late.page());
            late.follow("Zum Vorgang");
            assertThat(late.page().locator("main").innerText()).contains("Diesen Vorgang bearbeitet Person Nummer");
        }
    }

    @Test
    void decideOneCaseOnceAndLoseNothingThatWasWritten() {
        submitted("Umstritten");
        try (Browser one = Browser.desktop()) {
            StaffFixtures.Member member = new StaffDoor(context).member(Role.SACHBEARBEITUNG);
            CitizenWindow first = clerk(one, member);
            String path = first.caseOf("Umstritten");
            first.page().navigate(path);
            first.press("An mich ziehen");
            CitizenWindow second = new CitizenWindow(one.page().context().newPage(), port);
            second.page().navigate(path);
            decide(first, "erteilen", "Alles liegt vor.");
            decide(second, "ablehnen", "Die Anschrift liegt außerhalb des Gebiets.");
            first.button("Entscheiden und Bescheid erstellen").click(AT_ONCE);
            second.button("Entscheiden und Bescheid erstellen").click(AT_ONCE);
            settle("Entscheiden und Bescheid erstellen", first, second);
            assertOneDecision(first, second);
        }
    }

    @Test
    void takeACaseOverWithoutLosingWhatTheFirstWrote() {
        submitted("Wechsel");
        try (Browser one = Browser.desktop();
                Browser other = Browser.desktop()) {
            StaffDoor door = new StaffDoor(context);
            CitizenWindow first = clerk(one, door.member(Role.SACHBEARBEITUNG));
            CitizenWindow second = clerk(other, door.member(Role.SACHBEARBEITUNG));
            String path = first.caseOf("Wechsel");
            first.page().navigate(path);
            first.press("An mich ziehen");
            decide(first, "ablehnen", "Lange überlegt und\nsorgfältig begründet.");
            second.page().navigate(path);
            second.press("Vorgang übernehmen");
            decide(second, "erteilen", "");
            second.press("Entscheiden und Bescheid erstellen");
            assertThat(first.press("Entscheiden und Bescheid erstellen")).isEqualTo(409);
            assertThat(first.heading()).isEqualTo(CHANGED);
            assertThat(first.page().locator(".typed").innerText())
                    .isEqualTo("Lange überlegt und\nsorgfältig begründet.");
            one.screenshot("case-changed").assertAccessibleInEveryLook();
            first.follow("Zum Vorgang");
            assertThat(first.page().locator("main").innerText()).contains("Erteilt");
        }
    }

    private static void assertOneDecision(CitizenWindow first, CitizenWindow second) {
        CitizenWindow late = first.heading().equals(CHANGED) ? first : second;
        CitizenWindow early = late == first ? second : first;
        String lost = late == first ? "Alles liegt vor." : "Die Anschrift liegt außerhalb des Gebiets.";
        assertThat(early.heading()).startsWith("Bewohnerparkausweis");
        assertThat(late.heading()).isEqualTo(CHANGED);
        assertThat(late.page().locator("main").innerText()).contains("Das haben Sie geschrieben", lost);
        early.page().reload();
        early.page().locator("summary:has-text('Verlauf')").click();
        assertThat(early.page().locator(".past li:has-text('Entschieden')").count())
                .isEqualTo(1);
    }

    private static void decide(CitizenWindow clerk, String decision, String reasons) {
        clerk.answer(Map.of("entscheidung", decision, "begruendung", reasons, "unterschrift", "true"));
    }

    /** Waits until both windows have got their answers to the press of this button. */
    private static void settle(String button, CitizenWindow... windows) {
        for (CitizenWindow window : windows) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> window.page().locator("h1").count() == 1
                            && window.button(button).count() == 0);
        }
    }

    private CitizenWindow clerk(Browser browser, StaffFixtures.Member member) {
        CitizenWindow window = new CitizenWindow(browser, port);
        new StaffDoor(context).enter(window, member);
        return window;
    }

    private static String reference(CitizenWindow window) {
        return window.page().locator(".reference").first().innerText();
    }

    /** An Antrag that is there: how it came is not the subject. */
    private void submitted(String familienname) {
        CaseworkFixtures office =
                CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, ApplicationsFixtures.PARKAUSWEIS);
        Map<String, String> answers = new LinkedHashMap<>(office.answers(ApplicationsFixtures.PARKAUSWEIS));
        answers.put("familienname", familienname);
        office.submitted(ApplicationsFixtures.PARKAUSWEIS, answers);
    }

    private CitizenWindow ready(Browser browser, String familienname) {
        Map<String, String> answers = new LinkedHashMap<>(ApplicationsFixtures.answers());
        answers.put("familienname", familienname);
        CitizenWindow window = new CitizenWindow(browser, port);
        window.fillIn(answers);
        window.declare();
        return window;
    }
}
