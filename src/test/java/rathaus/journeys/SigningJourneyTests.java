package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;

/** A clerk without the power to sign, and the head who gives the draft back once. */
@RathausTest
class SigningJourneyTests {

    private static final Set<String> UNIT = Set.of("strassenverkehr");
    private static final String REASONS = "Sie wohnen nicht in einem Gebiet mit Bewohnerparken.";

    private final int port;

    @Autowired
    ApplicationContext context;

    SigningJourneyTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void leadFromTheDraftOverACommentToTheSignedBescheid() {
        String aktenzeichen = arrived();
        StaffFixtures staff = StaffFixtures.in(context);
        StaffDoor door = new StaffDoor(context);
        try (Browser desk = Browser.desktop();
                Browser tablet = Browser.phone()) {
            CitizenWindow clerk = new CitizenWindow(desk, port);
            door.enter(clerk, staff.member(BAD_VILBEL, Set.of(Role.SACHBEARBEITUNG), false, UNIT));
            CitizenWindow head = new CitizenWindow(tablet, port);
            door.enter(head, staff.member(BAD_VILBEL, Set.of(Role.LEITUNG), true, UNIT));
            clerk.open("/amt/vorgaenge/" + aktenzeichen);
            assertThat(clerk.press("An mich ziehen")).isEqualTo(200);
            propose(desk, clerk);
            giveBack(tablet, head, aktenzeichen);
            proposeAgain(desk, clerk);
            sign(tablet, head, aktenzeichen);
            seeTheBescheid(desk, clerk);
            proposeACorrection(desk, clerk, aktenzeichen);
            giveTheCorrectionBack(tablet, head, aktenzeichen);
            proposeItAgain(desk, clerk);
            signTheCorrection(head, aktenzeichen);
            clerk.page().reload();
            assertThat(text(clerk)).contains("Erika statt Erica.").doesNotContain("Liegt zur Zeichnung vor");
        }
    }

    private static void propose(Browser desk, CitizenWindow clerk) {
        assertThat(text(clerk)).doesNotContain("Entscheiden und Bescheid erstellen");
        clerk.answer(Map.of("entscheidung", "ablehnen"));
        assertThat(clerk.press("Zur Zeichnung vorlegen")).isEqualTo(422);
        desk.screenshot("signing-propose-error").assertAccessibleInEveryLook();
        clerk.answer(Map.of("begruendung", REASONS));
        assertThat(clerk.press("Zur Zeichnung vorlegen")).isEqualTo(200);
        assertThat(text(clerk)).contains("Entwurf zur Zeichnung", "Schlusszeichnung", "offen", REASONS);
        desk.screenshot("signing-proposed").assertAccessibleInEveryLook();
    }

    private static void giveBack(Browser tablet, CitizenWindow head, String aktenzeichen) {
        head.open("/amt/zeichnung");
        assertThat(head.page().locator("header, nav").allInnerTexts().toString())
                .containsPattern("Zeichnung \\(\\d+\\)");
        tablet.screenshot("signing-list").assertAccessibleInEveryLook();
        head.follow(aktenzeichen);
        tablet.screenshot("signing-draft").assertAccessibleInEveryLook();
        assertThat(text(head)).contains("Abgelehnt", REASONS, "Gebühr");
        Path preview = head.page()
                .waitForDownload(
                        () -> head.button("Vorschau des Bescheids (PDF)").click())
                .path();
        assertThat(preview).isNotEmptyFile();
        assertThat(head.press("Zurückgeben")).isEqualTo(422);
        tablet.screenshot("signing-return-error").assertAccessibleInEveryLook();
        head.answer(Map.of("kommentar", "Bitte die Straße nennen."));
        assertThat(head.press("Zurückgeben")).isEqualTo(200);
        assertThat(head.heading()).isEqualTo("Zur Zeichnung");
        assertThat(text(head)).doesNotContain(aktenzeichen);
    }

    private static void proposeAgain(Browser desk, CitizenWindow clerk) {
        clerk.page().reload();
        assertThat(text(clerk)).contains("hat den Entwurf am", "Bitte die Straße nennen.");
        assertThat(clerk.page().locator("#begruendung").inputValue()).isEqualTo(REASONS);
        desk.screenshot("signing-returned").assertAccessibleInEveryLook();
        clerk.answer(Map.of("begruendung", REASONS + " Das gilt für die Frankfurter Straße."));
        assertThat(clerk.press("Zur Zeichnung vorlegen")).isEqualTo(200);
    }

    private static void sign(Browser tablet, CitizenWindow head, String aktenzeichen) {
        head.open("/amt/zeichnung");
        head.follow(aktenzeichen);
        assertThat(text(head)).contains("Frankfurter Straße");
        assertThat(head.press("Unterschreiben")).isEqualTo(422);
        tablet.screenshot("signing-sign-error").assertAccessibleInEveryLook();
        head.page().locator("#unterschrift").check();
        assertThat(head.press("Unterschreiben")).isEqualTo(200);
        assertThat(text(head)).doesNotContain(aktenzeichen);
    }

    private static void seeTheBescheid(Browser desk, CitizenWindow clerk) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            clerk.page().reload();
            return text(clerk).contains("Bescheid herunterladen");
        });
        assertThat(text(clerk)).contains("Abgelehnt", "Schlusszeichnung");
        assertThat(clerk.page().locator("section[aria-labelledby=verlauf]").textContent())
                .contains("Entwurf mit Anmerkung zurückgegeben", "Entscheidung gezeichnet");
        desk.screenshot("signing-decided").assertAccessibleInEveryLook();
    }

    private static void proposeACorrection(Browser desk, CitizenWindow clerk, String aktenzeichen) {
        clerk.open("/amt/vorgaenge/" + aktenzeichen + "/rechtsbehelf");
        clerk.page()
                .getByText("Entscheidung berichtigen, zurücknehmen oder widerrufen")
                .click();
        assertThat(clerk.press("Zur Zeichnung vorlegen")).isEqualTo(422);
        clerk.page().locator("[name=grund][value=berichtigung]").check();
        clerk.page().locator("#neu").fill("Erika statt Erica.");
        clerk.page().locator("#warum").fill("Ein Schreibfehler.");
        clerk.page().locator("#schreiben").setInputFiles(CitizenWindow.SCAN);
        assertThat(clerk.press("Zur Zeichnung vorlegen")).isEqualTo(200);
        assertThat(text(clerk)).contains("Liegt zur Zeichnung vor", "Schlusszeichnung", "offen");
        desk.screenshot("correction-proposed").assertAccessibleInEveryLook();
    }

    private static void giveTheCorrectionBack(Browser tablet, CitizenWindow head, String aktenzeichen) {
        head.open("/amt/zeichnung");
        assertThat(text(head)).contains("Berichtigung", "liegt vor seit");
        head.follow(aktenzeichen);
        assertThat(text(head)).contains("§ 42 VwVfG", "Erika statt Erica.", "Ein Schreibfehler.");
        assertThat(head.press("Zurückgeben")).isEqualTo(422);
        tablet.screenshot("correction-draft").assertAccessibleInEveryLook();
        head.answer(Map.of("kommentar", "Auch das Datum stimmt nicht."));
        assertThat(head.press("Zurückgeben")).isEqualTo(200);
        assertThat(text(head)).doesNotContain(aktenzeichen);
    }

    /** Without another letter: the one before counts. */
    private static void proposeItAgain(Browser desk, CitizenWindow clerk) {
        clerk.page().reload();
        assertThat(text(clerk)).contains("Auch das Datum stimmt nicht.");
        assertThat(clerk.page().locator("#warum").inputValue()).isEqualTo("Ein Schreibfehler.");
        desk.screenshot("correction-returned").assertAccessibleInEveryLook();
        clerk.page().locator("#warum").fill("Ein Schreibfehler, auch im Datum.");
        assertThat(clerk.press("Zur Zeichnung vorlegen")).isEqualTo(200);
    }

    private static void signTheCorrection(CitizenWindow head, String aktenzeichen) {
        head.open("/amt/zeichnung");
        head.follow(aktenzeichen);
        head.page().locator("#unterschrift").check();
        assertThat(head.press("Unterschreiben")).isEqualTo(200);
        assertThat(text(head)).doesNotContain(aktenzeichen);
    }

    private static String text(CitizenWindow window) {
        return window.page().locator("main").innerText();
    }

    private String arrived() {
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        Map<String, String> answers = new LinkedHashMap<>(office.answers(PARKAUSWEIS));
        answers.put("familienname", "Zweitschrift");
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, answers));
        return arrived.aktenzeichen();
    }
}
