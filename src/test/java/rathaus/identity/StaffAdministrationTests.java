package rathaus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.identity.usecases.StaffFixtures.Member;
import rathaus.kernel.KommuneId;

@RathausTest
class StaffAdministrationTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final String BASE = "/bad-vilbel";
    private static final String PATH = BASE + "/amt/verwaltung/personal";
    private static final Pattern INITIAL = Pattern.compile("<code>([a-z2-9-]{24})</code>");

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private StaffFixtures staff;
    private Visitor administrator;
    private Member self;

    @BeforeEach
    void prepare() {
        staff = StaffFixtures.in(context);
        administrator = new Visitor(port);
        self = staff.member(HERE, Set.of(Role.ADMINISTRATION), false, Set.of());
        staff.logIn(administrator, BASE, self);
        administrator.get(PATH);
    }

    @Test
    void resetsAccessAndEndsTheOldOne() {
        Member clerk = staff.member(HERE, Set.of(Role.SACHBEARBEITUNG), true, Set.of("buergerbuero"));
        Visitor working = new Visitor(port);
        staff.logIn(working, BASE, clerk);
        HttpResponse<String> answer = act(clerk.id(), "zuruecksetzen");
        Matcher initial = INITIAL.matcher(answer.body());
        assertThat(initial.find()).isTrue();
        assertThat(working.get(BASE + "/amt/konto/passwort").statusCode()).isEqualTo(303);
        assertThat(firstStep(clerk, StaffFixtures.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(firstStep(clerk, initial.group(1)).headers().firstValue("Location"))
                .hasValue(BASE + "/amt/anmelden/einrichten");
    }

    @Test
    void shutsAnAccountAtOnceAndOpensItAgain() {
        Member clerk = staff.member(HERE, Set.of(Role.SACHBEARBEITUNG), false, Set.of());
        Visitor working = new Visitor(port);
        staff.logIn(working, BASE, clerk);
        assertThat(act(clerk.id(), "sperre", "aktiv", "false").statusCode()).isEqualTo(303);
        assertThat(working.get(BASE + "/amt/konto/passwort").statusCode()).isEqualTo(303);
        assertThat(firstStep(clerk, StaffFixtures.PASSWORD).statusCode()).isEqualTo(422);
        act(clerk.id(), "sperre", "aktiv", "true");
        assertThat(firstStep(clerk, StaffFixtures.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void namesTheUnitsWhoseCasesNobodySees() {
        assertThat(administrator.get(PATH).body())
                .contains("Stellen, in denen niemand Vorgänge bearbeitet", "<li>Friedhofswesen</li>");
        Member clerk = staff.member(HERE, Set.of(Role.SACHBEARBEITUNG), false, Set.of("friedhof"));
        assertThat(administrator.get(PATH).body()).doesNotContain("<li>Friedhofswesen</li>");
        act(clerk.id(), "sperre", "aktiv", "false");
        assertThat(administrator.get(PATH).body()).contains("<li>Friedhofswesen</li>");
    }

    @Test
    void finds404InsteadOfOneselfOrAnotherKommune() {
        Member stranger = staff.member(new KommuneId(2), Set.of(Role.SACHBEARBEITUNG), false, Set.of());
        for (UUID account : Set.of(self.id(), stranger.id(), UUID.randomUUID())) {
            assertThat(act(account, "zuruecksetzen").statusCode()).isEqualTo(404);
            assertThat(act(account, "sperre", "aktiv", "false").statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<String> act(UUID account, String what, String... fields) {
        return administrator.post(PATH + "/" + account + "/" + what, fields);
    }

    private HttpResponse<String> firstStep(Member clerk, String password) {
        Visitor visitor = new Visitor(port);
        visitor.get(BASE + "/amt/anmelden");
        return visitor.post(BASE + "/amt/anmelden", "kennung", clerk.login(), "passwort", password);
    }
}
