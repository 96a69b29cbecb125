package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.waitinglist.WaitingListFixtures.KITAPLATZ;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.casework.CaseworkFixtures;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.waitinglist.WaitingListFixtures;

/** A clerk of the Kita-Büro looks at the waiting list and takes a child off. */
@RathausTest
class WaitingChildrenTests {

    private final int port;

    @Autowired
    ApplicationContext context;

    WaitingChildrenTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void standInTheOrderOfThePackageUntilAClerkTakesThemOff() {
        String younger = granted("Luca", today().minusYears(3).plusDays(20), true);
        String older = granted("Robin", today().minusYears(3).plusDays(10), false);
        try (Browser desk = Browser.desktop()) {
            CitizenWindow clerk = new CitizenWindow(desk, port);
            StaffDoor door = new StaffDoor(context);
            door.enter(clerk, door.member(Role.SACHBEARBEITUNG));
            clerk.open("/amt/eingang");
            clerk.follow("Wartelisten");
            clerk.follow("Warteliste für Krippe, Kita und Hort");
            String list = clerk.page().locator("main").innerText();
            assertThat(list)
                    .contains("Die Liste ordnet nur. Über einen Platz entscheiden Menschen.")
                    .contains("§ 5 Kita-Satzung (Beispiel)", "Geburtsdatum, ältere Kinder zuerst")
                    .contains("Tag des Eingangs, frühere Anträge zuerst");
            assertThat(list.indexOf(older)).isPositive().isLessThan(list.indexOf(younger));
            desk.screenshot("waiting-list").assertAccessibleInEveryLook();

            clerk.open("/amt/vorgaenge/" + older);
            assertThat(clerk.page()
                            .locator("section[aria-labelledby=warteliste]")
                            .innerText())
                    .containsPattern("Steht auf der Warteliste seit .*, Platz \\d+ von \\d+\\.");
            desk.screenshot("waiting-case").assertAccessibleInEveryLook();
            clerk.follow("Eintrag ansehen oder austragen");
            takeOff(desk, clerk);
            clerk.follow("Zum Vorgang");
            assertThat(clerk.page()
                            .locator("section[aria-labelledby=warteliste]")
                            .innerText())
                    .contains("Stand auf der Warteliste vom", "Anderes");
            assertThat(clerk.page().locator("section[aria-labelledby=verlauf]").textContent())
                    .contains("Auf die Warteliste gesetzt", "Von der Warteliste genommen");
        }
    }

    private static void takeOff(Browser desk, CitizenWindow clerk) {
        String entry = clerk.page().url();
        assertThat(clerk.press("Von der Liste nehmen")).isEqualTo(422);
        clerk.answer(Map.of("grund", "anderes"));
        assertThat(clerk.press("Von der Liste nehmen")).isEqualTo(422);
        assertThat(clerk.page().locator(".error-summary a").getAttribute("href"))
                .isEqualTo("#worte");
        desk.screenshot("waiting-entry-error").assertAccessibleInEveryLook();
        clerk.answer(Map.of("worte", "Steht doppelt auf der Liste."));
        String seen = clerk.page().locator("[name=stand]").getAttribute("value");
        assertThat(seen).isEqualTo("1");
        com.microsoft.playwright.Page late = desk.page().context().newPage();
        late.navigate(entry);
        assertThat(clerk.press("Von der Liste nehmen")).isEqualTo(200);
        assertThat(clerk.page().locator("main").innerText()).contains("Ausgetragen am", "Steht doppelt auf der Liste.");
        desk.screenshot("waiting-entry-gone").assertAccessibleInEveryLook();

        CitizenWindow second =
                new CitizenWindow(late, Integer.parseInt(late.url().replaceAll("^.*:(\\d+)/.*", "$1")));
        second.answer(Map.of("grund", "verzogen", "worte", "Neue Anschrift bekannt."));
        assertThat(second.press("Von der Liste nehmen")).isEqualTo(409);
        assertThat(second.page().locator("main").innerText())
                .contains("Der Eintrag hat sich geändert", "Neue Anschrift bekannt.", "Steht doppelt auf der Liste.");
        Browser.assertAccessible(late);
        late.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target/screenshots/waiting-entry-late.png"))
                .setFullPage(true));
        late.close();
    }

    @Test
    void canBeTakenOffWithoutScripts() {
        String aktenzeichen = granted("Sascha", today().minusYears(4).minusDays(3), false);
        try (Browser desk = Browser.withoutScripts()) {
            CitizenWindow clerk = new CitizenWindow(desk, port);
            StaffDoor door = new StaffDoor(context);
            door.enter(clerk, door.member(Role.SACHBEARBEITUNG));
            clerk.open("/amt/wartelisten/kitaplatz/" + aktenzeichen);
            clerk.answer(Map.of("grund", "platz-angenommen"));
            assertThat(clerk.press("Von der Liste nehmen")).isEqualTo(200);
            assertThat(clerk.page().locator("main").innerText()).contains("Ausgetragen am", "Platz angenommen");
            clerk.follow("Zur Warteliste");
            assertThat(clerk.page().locator("main").innerText()).doesNotContain(aktenzeichen);
        }
    }

    @Test
    void canBeReadOnAPhoneAndInTheDark() {
        String aktenzeichen = granted("Kim", today().minusYears(4), true);
        StaffDoor door = new StaffDoor(context);
        Map<String, Browser> windows = Map.of("phone", Browser.phone(), "dark", Browser.dark());
        windows.forEach((look, window) -> {
            try (window) {
                CitizenWindow clerk = new CitizenWindow(window, port);
                door.enter(clerk, door.member(Role.SACHBEARBEITUNG));
                clerk.open("/amt/wartelisten/kitaplatz");
                assertThat(clerk.page().locator("main").innerText()).contains(aktenzeichen);
                Browser.assertNothingSticksOut(
                        window.screenshot("waiting-list-" + look).page());
                clerk.open("/amt/wartelisten/kitaplatz/" + aktenzeichen);
                Browser.assertNothingSticksOut(
                        window.screenshot("waiting-entry-" + look).page());
            }
        });
    }

    @Test
    void areNobodyInATownThatHasGrantedNothing() {
        StaffFixtures.Member member = StaffFixtures.in(context)
                .member(ApplicationsFixtures.SCHOENECK, Set.of(Role.SACHBEARBEITUNG), false, Set.of("kita-buero"));
        try (Browser desk = Browser.desktop()) {
            CitizenWindow clerk = new CitizenWindow(desk.page(), port, "schoeneck");
            new StaffDoor(context).enter(clerk, member);
            clerk.open("/amt/wartelisten?sprache=en");
            assertThat(clerk.heading()).isEqualTo("Waiting lists");
            clerk.follow("Warteliste für Krippe, Kita und Hort");
            assertThat(clerk.page().locator("main").innerText()).contains("Nobody is waiting at present.");
            desk.screenshot("waiting-nobody").assertAccessibleInEveryLook();
        }
    }

    private String granted(String name, LocalDate birth, boolean single) {
        CaseworkFixtures office = CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, KITAPLATZ);
        return office.granted(office.submitted(KITAPLATZ, WaitingListFixtures.child(name, birth, today(), single)))
                .aktenzeichen();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(context.getBean(Clock.class).instant(), ZoneId.of("Europe/Berlin"));
    }
}
