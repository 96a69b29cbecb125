package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.TextBlockKeeping;
import rathaus.casework.TextBlocks;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;

/** The working day of a clerk who has no mouse, and the citizens at the other end with their telephones. */
@RathausTest
class ClerkJourneyTests {

    private static final String OPEN = "Bewohnerparkausweis beantragen: Erika ";

    private final int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Clock clock;

    ClerkJourneyTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void leadsByKeysFromThePostkorbToTheClosedFile() throws IOException {
        try (Browser phone = Browser.phone();
                KeyboardWindow clerk = new KeyboardWindow(Browser.desktop(), port)) {
            CitizenWindow citizen = new CitizenWindow(phone, port);
            String[] keys = citizen.submit(answersOf("Tastenfreund"));
            logIn(clerk);
            findAndClaim(clerk, "Tastenfreund");
            check(clerk);
            ask(clerk);
            answer(phone, citizen, keys);
            seeTheAnswer(clerk);
            grant(clerk);
            close(clerk);
            readTheAkte(clerk);
            searchTheAkten(clerk);
            findByNumber(clerk, keys[0]);
            takeUpAgain(clerk);
            fetchBescheid(phone, citizen, "bewilligt");
        }
    }

    @Test
    void leadsByKeysToARefusalWithReasonsAndRemedies() throws IOException {
        try (Browser phone = Browser.phone();
                KeyboardWindow clerk = new KeyboardWindow(Browser.desktop(), port)) {
            CitizenWindow citizen = new CitizenWindow(phone, port);
            String[] keys = citizen.submit(answersOf("Pechvogel"));
            keepReasons();
            logIn(clerk);
            findAndClaim(clerk, "Pechvogel");
            refuse(clerk);
            citizen.unlock(keys);
            String text = fetchBescheid(phone, citizen, "abgelehnt");
            assertThat(text).contains("nicht unter dieser Anschrift gemeldet", "Rechtsbehelfsbelehrung", "Widerspruch");
        }
    }

    private void logIn(KeyboardWindow clerk) {
        StaffFixtures fixtures = StaffFixtures.in(context);
        Set<Role> roles = Set.of(Role.SACHBEARBEITUNG, Role.REGISTRATUR);
        var member = fixtures.member(ApplicationsFixtures.BAD_VILBEL, roles, true, Set.of("strassenverkehr"));
        clerk.open("/amt");
        clerk.assertIsAt("Anmelden am Arbeitsplatz");
        clerk.tabTo("Zum Inhalt springen");
        clerk.look("log-in");
        clerk.press("Enter");
        clerk.fillIn("Kennung", member.login());
        clerk.fillIn("Passwort", "nicht das Passwort");
        assertThat(clerk.enter()).isEqualTo(422);
        clerk.look("log-in-error");
        clerk.fillIn("Passwort", StaffFixtures.PASSWORD);
        assertThat(clerk.enter()).isEqualTo(200);
        clerk.assertIsAt("Einmalcode eingeben");
        clerk.look("code");
        clerk.fillIn("Einmalcode", member.code(clock));
        assertThat(clerk.enter()).isEqualTo(200);
        clerk.assertIsAt("Posteingang");
    }

    private static void findAndClaim(KeyboardWindow clerk, String name) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            clerk.open("/amt/eingang");
            return clerk.text().contains(name);
        });
        clerk.look("inbox");
        clerk.press("/");
        clerk.assertFocusIsOn("Aktenzeichen oder Vorgangsnummer");
        clerk.tabTo("Tastenkürzel");
        clerk.press("Enter");
        assertThat(clerk.shortcuts()).containsExactly("j", "k", "Eingabe", "x", "/", "Strg + K");
        clerk.walkToRow("j", name);
        clerk.press("k");
        clerk.walkToRow("j", name);
        clerk.enter();
        clerk.assertIsAt(OPEN + name);
        clerk.look("case-new");
        assertThat(clerk.go("An mich ziehen")).isEqualTo(200);
        clerk.assertFocusIsOn("Bearbeitung");
        assertThat(clerk.text()).contains("Sie bearbeiten diesen Vorgang.");
    }

    private static void check(KeyboardWindow clerk) {
        clerk.look("case-claimed");
        clerk.press("j");
        clerk.assertFocusIsOn("Prüfung");
        clerk.tabToTheOne("Erledigt: ");
        assertThat(clerk.enter()).isEqualTo(200);
        assertThat(clerk.text()).contains("1 von ");
        clerk.assertFocusIsSeen();
        clerk.tabToTheOne("Zurücknehmen: ");
        clerk.tabToTheOne("Erledigt: ");
        assertThat(clerk.enter()).isEqualTo(200);
        assertThat(clerk.text()).contains("2 von ");
    }

    private static void ask(KeyboardWindow clerk) {
        clerk.press("/");
        clerk.assertFocusIsOn("Bearbeitung");
        clerk.tabTo("Fehlendes anfordern");
        clerk.press("Enter");
        assertThat(clerk.go("Nachforderung senden")).isEqualTo(422);
        clerk.assertErrorsAreFocused();
        clerk.look("ask-error");
        clerk.tabTo("Amtliches Kennzeichen");
        clerk.press("Space");
        clerk.tabToTheOne("Grund zu „Amtliches Kennzeichen“");
        clerk.type("Auf dem Foto ist das Kennzeichen nicht zu lesen.");
        clerk.look("ask");
        assertThat(clerk.go("Nachforderung senden")).isEqualTo(200);
        clerk.assertFocusIsOn("Nachforderung");
        assertThat(clerk.text()).contains("Wir warten bis");
        clerk.look("case-waiting");
    }

    private static void answer(Browser phone, CitizenWindow citizen, String[] keys) {
        citizen.unlock(keys);
        thinkAboutTakingBack(phone, citizen);
        assertThat(citizen.page().locator("main").innerText())
                .contains("Auf dem Foto ist das Kennzeichen nicht zu lesen.");
        phone.screenshot("citizen-asked").assertAccessible();
        citizen.follow("Jetzt antworten");
        assertThat(citizen.page().locator("main [name=kennzeichen]").count()).isEqualTo(1);
        assertThat(citizen.page().locator("main [name=vornamen]").count()).isZero();
        phone.screenshot("citizen-supply").assertAccessible();
        citizen.answer(Map.of("kennzeichen", "FB-TF 77"));
        assertThat(citizen.press("Antwort absenden")).isEqualTo(200);
        phone.screenshot("citizen-supplied").assertAccessible();
    }

    private static void seeTheAnswer(KeyboardWindow clerk) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            clerk.reload();
            return clerk.text().contains("Seit dem Antrag geändert");
        });
        assertThat(clerk.text()).contains("FB-AB 123", "FB-TF 77", "Beantwortet");
        clerk.look("case-answered");
    }

    private static void grant(KeyboardWindow clerk) {
        clerk.press("/");
        clerk.tabTo("Erteilen");
        clerk.press("Space");
        assertThat(clerk.go("Entscheiden und Bescheid erstellen")).isEqualTo(422);
        clerk.assertErrorsAreFocused();
        clerk.look("decide-error");
        clerk.tabToTheOne("Ich habe den Vorgang geprüft");
        clerk.press("Space");
        assertThat(clerk.go("Entscheiden und Bescheid erstellen")).isEqualTo(200);
        clerk.assertFocusIsOn("Ergebnis");
        notePayment(clerk);
        waitForBescheid(clerk);
        assertThat(clerk.text()).contains("Erteilt", "Gilt als bekannt gegeben am", "Bezahlt");
        clerk.look("case-granted");
    }

    /** The Bewohnerparkausweis is issued when the money is there: somebody has paid at the counter. */
    private static void notePayment(KeyboardWindow clerk) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            clerk.reload();
            return clerk.text().contains("Angefordert, noch nicht bezahlt");
        });
        clerk.look("case-demanded");
        clerk.tabTo("Überweisung oder Barzahlung vermerken");
        clerk.press("Enter");
        clerk.fillIn("Belegnummer der Kasse", "2026-4711");
        assertThat(clerk.go("Zahlung vermerken")).isEqualTo(200);
    }

    private void keepReasons() {
        TextBlockKeeping keeping = context.getBean(TextBlockKeeping.class);
        CaseworkFixtures office =
                CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, ApplicationsFixtures.PARKAUSWEIS);
        TextBlockKeeping.Wanted wanted = new TextBlockKeeping.Wanted(
                TextBlocks.Kind.REASONS,
                Optional.of(ApplicationsFixtures.PARKAUSWEIS),
                "Nicht gemeldet",
                "Sie sind nicht unter dieser Anschrift gemeldet.",
                false);
        assertThat(office.here(() -> keeping.add(office.clerk(), wanted))).isInstanceOf(TextBlockKeeping.Done.class);
    }

    /** With the script the text lands where the cursor is, and the cursor behind it. */
    private static void insertReasons(KeyboardWindow clerk) {
        clerk.fillIn("Begründung", "Melden Sie sich im Bürgerbüro.");
        clerk.press("Home");
        clerk.tabBackToTheOne("Textbaustein");
        clerk.type("Nicht");
        clerk.tabTo("Einfügen");
        clerk.press("Enter");
        await().atMost(Duration.ofSeconds(10)).until(() -> clerk.focused().equals("Begründung"));
        clerk.type(" ");
        assertThat(clerk.typed())
                .isEqualTo("Sie sind nicht unter dieser Anschrift gemeldet. Melden Sie sich im Bürgerbüro.");
        clerk.look("text-block");
    }

    private static void refuse(KeyboardWindow clerk) {
        clerk.press("/");
        clerk.tabTo("Erteilen");
        clerk.press("ArrowDown");
        assertThat(clerk.focused()).isEqualTo("Teilweise erteilen");
        clerk.press("ArrowDown");
        assertThat(clerk.focused()).isEqualTo("Ablehnen");
        clerk.tabToTheOne("Ich habe den Vorgang geprüft");
        clerk.press("Space");
        assertThat(clerk.go("Entscheiden und Bescheid erstellen")).isEqualTo(422);
        clerk.assertErrorsAreFocused();
        clerk.look("refuse-error");
        insertReasons(clerk);
        clerk.tabToTheOne("Ich habe den Vorgang geprüft");
        clerk.press("Space");
        assertThat(clerk.go("Entscheiden und Bescheid erstellen")).isEqualTo(200);
        clerk.assertFocusIsOn("Ergebnis");
        waitForBescheid(clerk);
        assertThat(clerk.text()).contains("Abgelehnt", "Sie sind nicht unter dieser Anschrift gemeldet.");
        clerk.look("case-refused");
    }

    private static void waitForBescheid(KeyboardWindow clerk) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            clerk.reload();
            return clerk.text().contains("Bescheid herunterladen");
        });
    }

    private static void close(KeyboardWindow clerk) throws IOException {
        clerk.press("/");
        Download bescheid = clerk.fetch("Bescheid herunterladen");
        assertThat(pdf(bescheid)).contains("FB-TF 77");
        assertThat(clerk.go("Schließen (z. d. A.)")).isEqualTo(200);
        clerk.assertFocusIsOn("Bearbeitung");
        assertThat(clerk.text()).contains("liegt bei den Akten", "Aufzubewahren bis");
        clerk.look("case-closed");
    }

    private static void readTheAkte(KeyboardWindow clerk) {
        String aktenzeichen = clerk.aktenzeichen();
        clerk.open("/amt");
        assertThat(clerk.go("Akten")).isEqualTo(200);
        clerk.assertIsAt("Akten");
        clerk.look("records");
        assertThat(clerk.go(aktenzeichen)).isEqualTo(200);
        clerk.assertIsAt("Akte " + aktenzeichen);
        assertThat(clerk.text()).contains("Bescheid", "Antwort auf die Nachforderung");
        clerk.look("akte");
    }

    /** The index follows by itself, a few seconds later; words in other forms, parts of compounds, a name. */
    private static void searchTheAkten(KeyboardWindow clerk) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            clerk.open("/amt/akten/suche");
            clerk.tabTo("Suchwörter");
            clerk.type("Parkausweise Tastenfreund -Quittung");
            assertThat(clerk.enter()).isEqualTo(200);
            assertThat(clerk.text()).contains("Tastenfreund").containsPattern("Bescheid\\s+\\(1\\)");
        });
        clerk.look("records-search");
        clerk.tabToTheOne("Bescheid (");
        assertThat(clerk.enter()).isEqualTo(200);
        assertThat(clerk.text()).contains("1 Treffer", "Art: Bescheid");
    }

    private static void findByNumber(KeyboardWindow clerk, String reference) {
        clerk.open("/amt/eingang");
        clerk.press("/");
        clerk.type(reference.toLowerCase(Locale.ROOT));
        assertThat(clerk.enter()).isEqualTo(200);
        clerk.assertIsAt(OPEN + "Tastenfreund");
    }

    private static void takeUpAgain(KeyboardWindow clerk) {
        clerk.press("s");
        clerk.assertFocusIsOn("Weitere Schritte");
        clerk.press("Enter");
        assertThat(clerk.go("Vorgang wieder aufnehmen")).isEqualTo(200);
        clerk.assertIsAt("Vorgang wieder aufnehmen");
        assertThat(clerk.go("Wieder aufnehmen")).isEqualTo(422);
        clerk.assertErrorsAreFocused();
        clerk.look("reopen-error");
        clerk.fillIn("Warum wird er wieder aufgenommen?", "Die Anschrift war falsch geschrieben.");
        assertThat(clerk.go("Wieder aufnehmen")).isEqualTo(200);
        clerk.assertIsAt(OPEN + "Tastenfreund");
        assertThat(clerk.text()).contains("Erteilt", "Schließen (z. d. A.)").doesNotContain("Aufzubewahren bis");
        clerk.look("case-reopened");
    }

    /** Asked first, and not done by accident. */
    private static void thinkAboutTakingBack(Browser phone, CitizenWindow citizen) {
        citizen.follow("Antrag zurücknehmen");
        phone.screenshot("citizen-withdraw").assertAccessible();
        assertThat(citizen.press("Antrag zurücknehmen")).isEqualTo(422);
        phone.screenshot("citizen-withdraw-error").assertAccessible();
        citizen.follow("Nicht zurücknehmen, zurück zum Antrag");
    }

    private static String fetchBescheid(Browser phone, CitizenWindow citizen, String word) throws IOException {
        citizen.page().reload();
        phone.screenshot("citizen-decided-" + word).assertAccessible();
        Download bescheid = citizen.page()
                .waitForDownload(() -> citizen.page()
                        .locator("main form[action*='/dokument/'] button")
                        .first()
                        .click());
        return pdf(bescheid);
    }

    private static String pdf(Download download) throws IOException {
        byte[] bytes = Files.readAllBytes(download.path());
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, String> answersOf(String familienname) {
        Map<String, String> answers = new LinkedHashMap<>(ApplicationsFixtures.answers());
        answers.put("familienname", familienname);
        return answers;
    }
}
