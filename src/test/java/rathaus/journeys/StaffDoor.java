package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import rathaus.applications.ApplicationsFixtures;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;

/** Lets members of staff in, through the pages, with password and code. */
final class StaffDoor {

    private final StaffFixtures fixtures;
    private final Clock clock;

    StaffDoor(ApplicationContext context) {
        this.fixtures = StaffFixtures.in(context);
        this.clock = context.getBean(Clock.class);
    }

    /** Somebody new with these roles, signing, in the units that issue parking permits, keep found items and the waiting list of the Kita. */
    StaffFixtures.Member member(Role... roles) {
        return fixtures.member(
                ApplicationsFixtures.BAD_VILBEL,
                Set.of(roles),
                true,
                Set.of("strassenverkehr", "ordnungsamt", "kita-buero"));
    }

    /** Goes in by a window of its own cookies. */
    void enter(CitizenWindow window, StaffFixtures.Member member) {
        enterName(window, member.login());
        window.answer(Map.of("code", member.code(clock)));
        assertThat(window.press("Anmelden")).isEqualTo(200);
    }

    /** Only as far as the second factor. */
    void enterName(CitizenWindow window, String login) {
        window.open("/amt/anmelden");
        window.answer(Map.of("kennung", login, "passwort", StaffFixtures.PASSWORD));
        assertThat(window.press("Weiter")).isEqualTo(200);
    }

    /** The name by which somebody logs in who has no second factor yet. */
    String newcomer() {
        var id = fixtures.add(
                ApplicationsFixtures.BAD_VILBEL, Set.of(Role.SACHBEARBEITUNG), false, Set.of("strassenverkehr"), false);
        return fixtures.loginOf(ApplicationsFixtures.BAD_VILBEL, id);
    }
}
