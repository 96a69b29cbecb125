package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static rathaus.participation.ParticipationFixtures.SONDERNUTZUNG;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.identity.domain.Role;
import rathaus.participation.ParticipationFixtures;

/** A head of department refuses, has to hear first, refuses, and decides about the objection in its own file. */
@RathausTest
class RefusedApplicationTests {

    private final int port;

    @Autowired
    ApplicationContext context;

    RefusedApplicationTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void isHeardBeforeAndObjectedToAfterwards() {
        CaseworkFixtures office = CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, SONDERNUTZUNG);
        CaseView arrived = office.arrived(
                office.submitted(SONDERNUTZUNG, ParticipationFixtures.aContainer("Ablehnungsreise", today())));
        String path = "/amt/vorgaenge/" + arrived.aktenzeichen();
        try (Browser desk = Browser.desktop()) {
            CitizenWindow head = new CitizenWindow(desk, port);
            StaffDoor door = new StaffDoor(context);
            door.enter(head, door.member(Role.LEITUNG));
            head.open(path);
            assertThat(head.press("An mich ziehen")).isEqualTo(200);
            assertThat(refuse(head)).isEqualTo(422);
            assertThat(main(head)).contains("Vor einer Ablehnung ist bei dieser Leistung anzuhören (§ 28 VwVfG)");

            head.follow("Stellungnahmen und Anhörung");
            hear(desk, head);
            head.follow("Zum Vorgang");
            assertThat(refuse(head)).isEqualTo(200);
            office.notified(arrived);

            head.open(path + "/rechtsbehelf");
            object(desk, head, arrived.aktenzeichen());
            head.open(path);
            assertThat(head.page()
                            .locator("section[aria-labelledby=rechtsbehelf]")
                            .innerText())
                    .contains("Eingelegt: 1, davon 0 offen.");
            assertThat(head.page().locator("section[aria-labelledby=verlauf]").textContent())
                    .contains("Anhörung begonnen", "Rechtsbehelf eingegangen", "Über den Rechtsbehelf entschieden");
        }
    }

    private static int refuse(CitizenWindow head) {
        head.answer(Map.of(
                "entscheidung", "ablehnen",
                "begruendung", "Der Gehweg ist an der Stelle zu schmal.",
                "unterschrift", "true"));
        return head.press("Entscheiden und Bescheid erstellen");
    }

    private void hear(Browser desk, CitizenWindow head) {
        unfold(head, "Anhören");
        assertThat(head.press("Anhörung absenden")).isEqualTo(422);
        desk.screenshot("hearing-error").assertAccessibleInEveryLook();
        head.answer(Map.of(
                "vorhaben", "ablehnung",
                "absicht", "Wir wollen die Sondernutzung ablehnen.",
                "tatsachen", "Neben dem Container bliebe der Gehweg 0,90 Meter breit."));
        assertThat(head.press("Anhörung absenden")).isEqualTo(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            head.page().reload();
            assertThat(main(head)).as("once the letter is provided").containsPattern("Antwort erwartet bis \\d\\d");
        });
        unfold(head, "Antwort vermerken");
        head.answer(Map.of("weg", "telefon", "am", german(today()), "antwort", "Ein kleinerer passt nicht."));
        assertThat(head.press("Antwort speichern")).isEqualTo(200);
        assertThat(main(head)).contains("Beantwortet am", "Ein kleinerer passt nicht.");
        desk.screenshot("hearing-answered").assertAccessibleInEveryLook();
    }

    private void object(Browser desk, CitizenWindow head, String aktenzeichen) {
        unfold(head, "Eingegangenen Rechtsbehelf vermerken");
        assertThat(head.press("Eingang vermerken und Vorgang anlegen")).isEqualTo(422);
        desk.screenshot("objection-error").assertAccessibleInEveryLook();
        head.answer(Map.of(
                "eingang", german(today()),
                "form", "schriftlich",
                "von", "Erika Ablehnungsreise",
                "vorbringen", "Der Gehweg ist breit genug.",
                "wirkung", "aufschiebend"));
        assertThat(head.press("Eingang vermerken und Vorgang anlegen")).isEqualTo(200);
        assertThat(main(head)).contains("Rechtzeitig", aktenzeichen + ", Vorgang 2");
        unfold(head, "Nächster Schritt");
        head.answer(Map.of(
                "schritt", "zurueckweisung",
                "tenor", "Der Widerspruch wird zurückgewiesen.",
                "begruendung", "Die Messung hat 0,90 Meter ergeben."));
        assertThat(head.press("Schritt ausführen")).isEqualTo(200);
        assertThat(main(head)).contains("Zurückweisung als unbegründet", "Der Widerspruch wird zurückgewiesen.");
        desk.screenshot("objection-decided").assertAccessibleInEveryLook();
    }

    private static void unfold(CitizenWindow window, String summary) {
        Locator details = window.page()
                .locator("details:has(> summary:text-is('" + summary + "'))")
                .first();
        if (details.getAttribute("open") == null) {
            details.locator("summary").first().click();
        }
    }

    private static String main(CitizenWindow window) {
        return window.page().locator("main").innerText();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(context.getBean(Clock.class).instant(), ZoneId.of("Europe/Berlin"));
    }

    private static String german(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }
}
