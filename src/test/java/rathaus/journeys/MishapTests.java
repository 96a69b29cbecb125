package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.identity.domain.Role;

/** What happens to people in browsers: the back button, a reload, lost cookies, a log-in that ran out. Nothing typed is lost unsaid. */
@RathausTest
class MishapTests {

    private final int port;

    @Autowired
    ApplicationContext context;

    MishapTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void letTheBackButtonCorrectAnEarlierPage() {
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            window.open("/antrag/bewohnerparkausweis");
            window.press("Antrag beginnen");
            for (int pages = 0; pages < 3; pages++) {
                window.answer(ApplicationsFixtures.answers());
                window.press("Weiter");
            }
            window.page().goBack();
            window.page().goBack();
            assertThat(window.where()).isEqualTo("wohnung");
            assertThat(window.page().inputValue("[name='anschrift.hausnummer']"))
                    .isEqualTo("12");
            window.answer(Map.of("anschrift.hausnummer", "14"));
            assertThat(window.press("Weiter")).isEqualTo(200);
            window.page().goBack();
            assertThat(window.page().inputValue("[name='anschrift.hausnummer']"))
                    .isEqualTo("14");
        }
    }

    @Test
    void keepTheReceiptThroughReloadAndBackButton() {
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            String reference = window.submit(ApplicationsFixtures.answers())[0];
            window.page().reload();
            assertThat(window.page().locator(".reference").first().innerText()).isEqualTo(reference);
            window.page().goBack();
            assertThat(window.heading()).isEqualTo("Ihr Antrag ist eingegangen");
            assertThat(window.page().locator(".reference").first().innerText()).isEqualTo(reference);
        }
    }

    @Test
    void sayWhatToDoWhenCookiesAreLost() {
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            window.open("/antrag/bewohnerparkausweis");
            window.press("Antrag beginnen");
            window.answer(ApplicationsFixtures.answers());
            window.page().context().clearCookies();
            assertThat(window.press("Weiter")).isEqualTo(403);
            assertThat(window.heading()).isEqualTo("Diese Seite war zu lange offen");
            assertThat(window.page().locator("main").innerText()).contains("Es wurde nichts gesendet", "Cookies");
            phone.screenshot("mishap-stale").assertAccessible();
            window.open("/antrag/bewohnerparkausweis/seite/wohnung");
            assertThat(window.where())
                    .as("a form without its cookie begins anew")
                    .isEqualTo("bewohnerparkausweis");
        }
    }

    @Test
    void giveBackWhatAClerkWroteWhenTheLogInRanOut() {
        String reasons = "Nach langem Nachdenken\nund einem Telefonat begründet.";
        try (Browser phone = Browser.phone();
                Browser desktop = Browser.desktop()) {
            Map<String, String> answers = new LinkedHashMap<>(ApplicationsFixtures.answers());
            answers.put("familienname", "Abgelaufen");
            new CitizenWindow(phone, port).submit(answers);
            CitizenWindow clerk = new CitizenWindow(desktop, port);
            StaffDoor door = new StaffDoor(context);
            door.enter(clerk, door.member(Role.SACHBEARBEITUNG));
            openCase(clerk, "Abgelaufen");
            clerk.press("An mich ziehen");
            clerk.answer(Map.of("entscheidung", "ablehnen", "begruendung", reasons, "unterschrift", "true"));
            logOutUnseen(clerk.page().context());
            assertThat(clerk.press("Entscheiden und Bescheid erstellen")).isEqualTo(401);
            assertThat(clerk.heading()).isEqualTo("Ihre Anmeldung ist abgelaufen");
            assertThat(clerk.page().locator(".typed").allInnerTexts()).isEqualTo(List.of(reasons));
            desktop.screenshot("mishap-logged-out").assertAccessibleInEveryLook();
            clerk.follow("Neu anmelden");
            assertThat(clerk.heading()).isEqualTo("Anmelden am Arbeitsplatz");
        }
    }

    @Test
    void neverShowAPasswordAgain() {
        try (Browser desktop = Browser.desktop()) {
            CitizenWindow clerk = new CitizenWindow(desktop, port);
            StaffDoor door = new StaffDoor(context);
            door.enter(clerk, door.member(Role.SACHBEARBEITUNG));
            clerk.open("/amt/konto/passwort");
            clerk.answer(Map.of("passwort", "drei alte Worte", "neu", "vier neue lange Worte"));
            logOutUnseen(clerk.page().context());
            assertThat(clerk.press("Passwort ändern")).isEqualTo(401);
            assertThat(clerk.page().content()).doesNotContain("alte Worte", "lange Worte");
        }
    }

    /** As after half an hour without a request: the session is gone, the page and its field are not. */
    private static void logOutUnseen(BrowserContext context) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("sitzung$")));
    }

    private static void openCase(CitizenWindow clerk, String name) {
        clerk.page().navigate(clerk.caseOf(name));
    }
}
