package rathaus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.identity.usecases.StaffFixtures.Member;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Permission;
import rathaus.tenancy.KommuneScope;

@RathausTest
class StaffAdministrationTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final String BASE = "/bad-vilbel";
    private static final String PATH = BASE + "/amt/verwaltung/personal";
    private static final Pattern INITIAL = Pattern.compile("<code>([a-z2-9-]{24})</code>");

    @Autowired
    ApplicationContext context;

    @Autowired
    StaffAdministration administration;

    @Autowired
    History history;

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
        String initial = passwordBehind(act(clerk.id(), "zuruecksetzen"));
        assertThat(working.get(BASE + "/amt/konto/passwort").statusCode()).isEqualTo(303);
        assertThat(firstStep(clerk, StaffFixtures.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(firstStep(clerk, initial).headers().firstValue("Location"))
                .hasValue(BASE + "/amt/anmelden/einrichten");
    }

    @Test
    void createsAColleagueWhosePasswordIsShownOnce() {
        String login = "neu" + System.nanoTime();
        HttpResponse<String> created = save(
                "neu",
                "kennung",
                login,
                "name",
                "Neue Person",
                "rollen",
                "SACHBEARBEITUNG",
                "stellen",
                "friedhof",
                "grund",
                "Einstellung");
        String address = created.headers().firstValue("Location").orElseThrow();
        String password = passwordBehind(created);
        assertThat(address).doesNotContain(password);
        assertThat(administrator.get(address).body()).doesNotContain(password).contains("wird nur einmal gezeigt");
        Visitor colleague = new Visitor(port);
        colleague.get(BASE + "/amt/anmelden");
        assertThat(colleague
                        .post(BASE + "/amt/anmelden", "kennung", login, "passwort", password)
                        .headers()
                        .firstValue("Location"))
                .hasValue(BASE + "/amt/anmelden/einrichten");
        assertThat(administrator.get(PATH).body()).contains("Neue Person", login);
        HttpResponse<String> again =
                save("neu", "kennung", login, "name", "Neue Person", "rollen", "SACHBEARBEITUNG", "grund", "");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Nennen Sie den Grund", "Wählen Sie mindestens eine Stelle", login);
    }

    @Test
    void changesRolesAndUnitsAtOnceFromTheStateThatWasSeen() {
        Member clerk = staff.member(HERE, Set.of(Role.SACHBEARBEITUNG), false, Set.of("friedhof"));
        Visitor working = new Visitor(port);
        staff.logIn(working, BASE, clerk);
        assertThat(working.get(BASE + "/amt/aussonderung").statusCode()).isEqualTo(403);
        String[] fields = {"stand", "0", "name", "Person im Archiv", "rollen", "REGISTRATUR", "grund", "Wechsel"};
        assertThat(save(clerk.id().toString(), fields).statusCode()).isEqualTo(303);
        assertThat(working.get(BASE + "/amt/aussonderung").statusCode()).isEqualTo(200);
        assertThat(working.get(BASE + "/amt/eingang").statusCode()).isEqualTo(403);
        assertThat(save(clerk.id().toString(), fields).body()).contains("Inzwischen hat jemand diesen Zugang");
        RecordedAct act = KommuneScope.call(HERE, () -> history.of(clerk.id())).getLast();
        assertThat(act.kind()).isEqualTo("identity.staff-changed");
        assertThat(act.reason()).isEqualTo("Wechsel");
        assertThat(act.details().toString()).contains("SACHBEARBEITUNG", "REGISTRATUR", "friedhof");
    }

    @Test
    void leavesOneOfTwoAdministratorsWhoShutEachOtherOut() throws Exception {
        Member other = staff.member(HERE, Set.of(Role.ADMINISTRATION), false, Set.of());
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> shut(self, other));
            var two = both.submit(() -> shut(other, self));
            assertThat(List.of(one.get(), two.get()))
                    .hasOnlyElementsOfTypes(StaffAdministration.Done.class, StaffAdministration.Nobody.class)
                    .haveExactly(1, new Condition<>(StaffAdministration.Done.class::isInstance, "done"));
        }
    }

    private StaffAdministration.Outcome shut(Member by, Member whom) {
        Actor.Staff actor = new Actor.Staff(by.id(), HERE, HERE, Set.of(Permission.ADMINISTER_KOMMUNE));
        return KommuneScope.call(HERE, () -> administration.setActive(actor, whom.id(), false));
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
            assertThat(administrator.get(PATH + "/" + account).statusCode()).isEqualTo(404);
            assertThat(save(account.toString(), "name", "Mehr Rechte", "rollen", "REVISION", "grund", "so")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private HttpResponse<String> act(UUID account, String what, String... fields) {
        return administrator.post(PATH + "/" + account + "/" + what, fields);
    }

    private HttpResponse<String> save(String which, String... fields) {
        return administrator.post(PATH + "/" + which, fields);
    }

    private String passwordBehind(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        HttpResponse<String> page =
                administrator.get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        Matcher initial = INITIAL.matcher(page.body());
        assertThat(initial.find()).isTrue();
        return initial.group(1);
    }

    private HttpResponse<String> firstStep(Member clerk, String password) {
        Visitor visitor = new Visitor(port);
        visitor.get(BASE + "/amt/anmelden");
        return visitor.post(BASE + "/amt/anmelden", "kennung", clerk.login(), "passwort", password);
    }
}
