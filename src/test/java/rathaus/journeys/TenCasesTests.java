package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;

/** Ten cases in a row, without a mouse and without going back to the list. */
@RathausTest
class TenCasesTests {

    private static final int CASES = 10;

    private final int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Clock clock;

    private CaseworkFixtures office;
    private StaffFixtures.Member member;
    private Actor.Staff clerk;

    TenCasesTests(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeEach
    void hire() {
        office = CaseworkFixtures.in(context, ApplicationsFixtures.BAD_VILBEL, ApplicationsFixtures.PARKAUSWEIS);
        Set<Role> roles = Set.of(Role.LEITUNG);
        member = StaffFixtures.in(context)
                .member(ApplicationsFixtures.BAD_VILBEL, roles, true, Set.of("strassenverkehr"));
        clerk = new Actor.Staff(
                member.id(),
                ApplicationsFixtures.BAD_VILBEL,
                ApplicationsFixtures.BAD_VILBEL,
                Role.permissions(roles, true));
    }

    @Test
    void areDecidedByKeysAlone() {
        List<CaseView> cases = claimed(CASES);
        try (KeyboardWindow window = new KeyboardWindow(Browser.desktop(), port)) {
            logIn(window);
            window.open("/amt/eingang?filter=meine");
            window.press("j");
            window.enter();
            for (int number = 0; number < CASES; number++) {
                grant(window);
                if (number < CASES - 1) {
                    window.followBy(".");
                }
            }
            window.look("ten-cases-decided");
        }
        assertThat(cases)
                .allSatisfy(seen -> assertThat(office.view(seen).state()).isIn("DECIDED", "CLOSED"));
    }

    @Test
    void areHandedOverTogetherAfterAPreview() {
        List<CaseView> cases = claimed(3);
        try (KeyboardWindow window = new KeyboardWindow(Browser.desktop(), port)) {
            logIn(window);
            window.open("/amt/eingang?filter=meine");
            markAll(window);
            window.tabTo("Markierte Vorgänge gemeinsam bearbeiten");
            window.press("Enter");
            assertThat(window.go("Vorschau")).isEqualTo(422);
            window.assertErrorsAreFocused();
            window.look("bulk-error");
            window.tabToTheOne("An mich ziehen");
            window.press("ArrowDown");
            window.press("ArrowDown");
            assertThat(window.focused()).isEqualTo("In den Postkorb zurücklegen");
            assertThat(window.go("Vorschau")).isEqualTo(200);
            window.assertIsAt("Vorschau: In den Postkorb zurücklegen");
            assertThat(window.text()).contains("Möglich bei 3 von 3 Vorgängen");
            window.look("bulk-preview");
            assertThat(window.go("3 Vorgänge jetzt bearbeiten")).isEqualTo(200);
            CaseworkFixtures.eventually(() -> {
                window.reload();
                return window.text().contains("3 von 3 bearbeitet, 0 davon nicht möglich.")
                        ? Optional.of(true)
                        : Optional.empty();
            });
            window.look("bulk-done");
            window.open("/amt/team");
            window.look("team");
            assertThat(window.text()).contains("Ohne Bearbeitung");
        }
        assertThat(cases)
                .allSatisfy(seen -> assertThat(office.view(seen).state()).isEqualTo("UNCLAIMED"));
    }

    @Test
    void areFoundByTheCommandPalette() {
        claimed(1);
        try (KeyboardWindow window = new KeyboardWindow(Browser.desktop(), port)) {
            logIn(window);
            window.open("/amt/eingang?filter=meine");
            window.press("j");
            window.enter();
            window.press("Control+k");
            window.type("wiedervorlage eintragen");
            window.press("Enter");
            window.assertFocusIsOn("Wiedervorlage eintragen");
            window.fillIn("Tag", "1.12.2030");
            window.fillIn("Grund", "Fahrzeugschein ist dann abgelaufen");
            assertThat(window.go("Eintragen")).isEqualTo(200);
            assertThat(window.text()).contains("01.12.2030 Fahrzeugschein ist dann abgelaufen");
            window.look("case-wiedervorlage");
            window.open("/amt/wiedervorlagen");
            assertThat(window.text()).contains("Fahrzeugschein ist dann abgelaufen");
            window.look("wiedervorlagen");
            window.press("j");
            window.enter();
            window.press("w");
            window.assertFocusIsOn("Wiedervorlagen");
            window.tabToTheOne("Erledigt: 01.12.2030");
            assertThat(window.enter()).isEqualTo(200);
            assertThat(window.text()).doesNotContain("Fahrzeugschein ist dann abgelaufen");
        }
    }

    private List<CaseView> claimed(int number) {
        List<CaseView> cases = new ArrayList<>();
        for (int one = 0; one < number; one++) {
            Map<String, String> answers = new LinkedHashMap<>(ApplicationsFixtures.answers());
            answers.put("familienname", "Reihe");
            CaseView arrived = office.arrived(office.submitted(ApplicationsFixtures.PARKAUSWEIS, answers));
            CaseOutcome taken = office.here(() -> office.desk().claim(arrived.id(), arrived.version(), clerk));
            assertThat(taken).isInstanceOf(CaseOutcome.Done.class);
            cases.add(arrived);
        }
        return cases;
    }

    private void logIn(KeyboardWindow window) {
        window.open("/amt");
        window.fillIn("Kennung", member.login());
        window.fillIn("Passwort", StaffFixtures.PASSWORD);
        assertThat(window.enter()).isEqualTo(200);
        window.fillIn("Einmalcode", member.code(clock));
        assertThat(window.enter()).isEqualTo(200);
    }

    private static void grant(KeyboardWindow window) {
        window.press("z");
        window.assertFocusIsOn("Entscheidung");
        window.tabTo("Erteilen");
        window.press("Space");
        window.tabToTheOne("Ich habe den Vorgang geprüft");
        window.press("Space");
        assertThat(window.go("Entscheiden und Bescheid erstellen")).isEqualTo(200);
        assertThat(window.text()).contains("Erteilt");
    }

    private static void markAll(KeyboardWindow window) {
        for (int row = 0; row < 3; row++) {
            window.press("j");
            window.press("x");
        }
    }
}
