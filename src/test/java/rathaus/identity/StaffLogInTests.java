package rathaus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.identity.usecases.StaffFixtures.Member;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

@RathausTest
class StaffLogInTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final String BASE = "/bad-vilbel";

    @Autowired
    ApplicationContext context;

    @Autowired
    SettableClock clock;

    @Autowired
    History history;

    @LocalServerPort
    int port;

    private StaffFixtures staff;
    private Visitor visitor;

    @BeforeEach
    void prepare() {
        staff = StaffFixtures.in(context);
        visitor = new Visitor(port);
        clock.set(Instant.now());
    }

    @Test
    void needsPasswordAndCode() {
        Member clerk = clerk();
        visitor.get(BASE + "/amt/anmelden");
        visitor.post(BASE + "/amt/anmelden", "kennung", clerk.login(), "passwort", StaffFixtures.PASSWORD);
        assertThat(visitor.get(BASE + "/amt").headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).startsWith(BASE + "/amt/anmelden"));
        visitor.get(BASE + "/amt/anmelden/code");
        visitor.post(BASE + "/amt/anmelden/code", "code", clerk.code(clock));
        assertThat(visitor.get(BASE + "/amt/konto/passwort").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesACodeThatWasUsedBefore() {
        Member clerk = clerk();
        staff.logIn(visitor, BASE, clerk);
        Visitor thief = new Visitor(port);
        thief.get(BASE + "/amt/anmelden");
        thief.post(BASE + "/amt/anmelden", "kennung", clerk.login(), "passwort", StaffFixtures.PASSWORD);
        thief.get(BASE + "/amt/anmelden/code");
        assertThat(thief.post(BASE + "/amt/anmelden/code", "code", clerk.code(clock))
                        .statusCode())
                .isEqualTo(422);
        clock.advance(Duration.ofSeconds(30));
        assertThat(thief.post(BASE + "/amt/anmelden/code", "code", clerk.code(clock))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void saysTheSameToAWrongNameAndAWrongPassword() {
        Member clerk = clerk();
        visitor.get(BASE + "/amt/anmelden");
        HttpResponse<String> unknown =
                visitor.post(BASE + "/amt/anmelden", "kennung", "niemand", "passwort", StaffFixtures.PASSWORD);
        HttpResponse<String> wrong = visitor.post(BASE + "/amt/anmelden", "kennung", clerk.login(), "passwort", "x");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(plain(unknown, "niemand")).isEqualTo(plain(wrong, clerk.login()));
    }

    @Test
    void locksAfterFiveFailuresEvenForTheRightPasswordAndOpensAgain() {
        Member clerk = clerk();
        visitor.get(BASE + "/amt/anmelden");
        for (int i = 0; i < 5; i++) {
            visitor.post(BASE + "/amt/anmelden", "kennung", clerk.login(), "passwort", "falsch " + i);
        }
        assertThat(visitor.post(BASE + "/amt/anmelden", "kennung", clerk.login(), "passwort", StaffFixtures.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        assertThat(actsOf(clerk)).contains("identity.staff-locked");
        clock.advance(Duration.ofMinutes(1));
        assertThat(visitor.post(BASE + "/amt/anmelden", "kennung", clerk.login(), "passwort", StaffFixtures.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void isWrittenIntoTheHistory() {
        Member clerk = clerk();
        staff.logIn(visitor, BASE, clerk);
        visitor.get(BASE + "/amt/konto/passwort");
        visitor.post(BASE + "/amt/abmelden");
        assertThat(actsOf(clerk)).contains("identity.staff-logged-in", "identity.staff-logged-out");
        assertThat(visitor.get(BASE + "/amt/konto/passwort").statusCode()).isEqualTo(303);
    }

    @Test
    void changesTheSessionWithEveryStep() {
        Member clerk = clerk();
        visitor.plant("sitzung", "11111111-1111-4111-8111-111111111111");
        visitor.get(BASE + "/amt/anmelden");
        visitor.post(BASE + "/amt/anmelden", "kennung", clerk.login(), "passwort", StaffFixtures.PASSWORD);
        String half = visitor.cookie("sitzung");
        String formsBefore = visitor.cookie("formularschutz");
        visitor.get(BASE + "/amt/anmelden/code");
        visitor.post(BASE + "/amt/anmelden/code", "code", clerk.code(clock));
        String whole = visitor.cookie("sitzung");
        assertThat(Set.of("11111111-1111-4111-8111-111111111111", half, whole)).hasSize(3);
        Visitor holdsTheOldOne = new Visitor(port);
        holdsTheOldOne.plant("sitzung", half);
        assertThat(holdsTheOldOne.get(BASE + "/amt/konto/passwort").statusCode())
                .isEqualTo(303);
        visitor.get(BASE + "/amt/konto/passwort");
        assertThat(visitor.cookie("formularschutz")).isNotEqualTo(formsBefore);
    }

    @Test
    void endsAfterTenHoursWhateverHappens() {
        staff.logIn(visitor, BASE, clerk());
        clock.advance(Duration.ofHours(10));
        assertThat(visitor.get(BASE + "/amt/konto/passwort").statusCode()).isEqualTo(303);
    }

    @Test
    void isAStrangerAtAnotherKommuneAndOnTheOtherSide() {
        staff.logIn(visitor, BASE, clerk());
        assertThat(visitor.get("/schoeneck/amt/konto/passwort").headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).startsWith("/schoeneck/amt/anmelden"));
        assertThat(visitor.get(BASE + "/konto/passwort").headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).startsWith(BASE + "/konto/anmelden"));
        assertThat(visitor.get(BASE + "/amt/konto/passwort").statusCode()).isEqualTo(200);
    }

    @Test
    void enrolsASecondFactorByItsFirstCode() {
        var id = staff.add(HERE, Set.of(Role.SACHBEARBEITUNG), false, Set.of(), true);
        String login = staff.loginOf(HERE, id);
        visitor.get(BASE + "/amt/anmelden");
        HttpResponse<String> first =
                visitor.post(BASE + "/amt/anmelden", "kennung", login, "passwort", StaffFixtures.PASSWORD);
        assertThat(first.headers().firstValue("Location")).hasValue(BASE + "/amt/anmelden/einrichten");
        HttpResponse<String> page = visitor.get(BASE + "/amt/anmelden/einrichten");
        assertThat(page.body()).contains("<svg role=\"img\"").contains("M4 4h1v1h-1z");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(visitor.post(BASE + "/amt/anmelden/code", "code", EnrolmentSecret.codeFrom(page.body(), clock))
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(BASE + "/amt/eingang").statusCode())
                .as("an initial password opens nothing but its own change")
                .isIn(403, 404);
    }

    private Member clerk() {
        return staff.member(HERE, Set.of(Role.SACHBEARBEITUNG), false, Set.of("buergerbuero"));
    }

    private java.util.List<String> actsOf(Member member) {
        return KommuneScope.call(HERE, () -> history.of(member.id())).stream()
                .map(RecordedAct::kind)
                .toList();
    }

    private static String plain(HttpResponse<String> response, String login) {
        Map<String, String> changing = Map.of("value=\"" + login + "\"", "");
        String body = response.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
        for (var entry : changing.entrySet()) {
            body = body.replace(entry.getKey(), entry.getValue());
        }
        return body;
    }
}
