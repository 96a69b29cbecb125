package rathaus.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.AGREED;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.GUEST;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.history.History;
import rathaus.identity.Visitor;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.tenancy.KommuneScope;

/** Help at the counter: the same form, and everybody can see later who filled it in. */
@RathausTest
class AssistingTests {

    private static final String FORM = "/bad-vilbel/antrag/bewohnerparkausweis";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Assisting assisting;

    @Autowired
    FillingIn fillingIn;

    @Autowired
    Submission submission;

    @Autowired
    History history;

    @Test
    void recordsWhoHelpedAndOnWhichWay() {
        Actor.Staff clerk = staff(Permission.ASSIST_APPLICANTS);
        DraftToken token = inKommune(() -> assisting.begin(PARKAUSWEIS, Assistance.Channel.TELEPHONE, clerk))
                .orElseThrow();
        ApplicationsFixtures.fill(fillingIn, token);
        SubmitOutcome outcome = inKommune(() -> submission.submit(token, PARKAUSWEIS, AGREED, GUEST));
        assertThat(outcome).isInstanceOf(SubmitOutcome.Submitted.class);
        UUID antrag = ((SubmitOutcome.Submitted) outcome).receipt().antrag();
        assertThat(inKommune(() -> history.of(antrag)))
                .filteredOn(act -> act.kind().equals("applications.antrag-submitted"))
                .singleElement()
                .satisfies(act -> assertThat(act.details().toString())
                        .contains("staff:" + clerk.account())
                        .contains("TELEPHONE"));
    }

    @Test
    void isOnlyForStaffWithThePermission() {
        Actor.Staff other = staff(Permission.READ_RECORDS);
        assertThat(inKommune(() -> assisting.begin(PARKAUSWEIS, Assistance.Channel.COUNTER, other)))
                .isEmpty();
    }

    @Test
    void asksTheSameFormWithTheSameRulesAndSaysForWhom() {
        Visitor clerk = new Visitor(port);
        StaffFixtures fixtures = StaffFixtures.in(context);
        fixtures.logIn(
                clerk, "/bad-vilbel", fixtures.member(BAD_VILBEL, EnumSet.of(Role.SACHBEARBEITUNG), false, Set.of()));
        clerk.get("/bad-vilbel/amt/assistenz");
        assertThat(clerk.post("/bad-vilbel/amt/assistenz", "leistung", "bewohnerparkausweis")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> begun =
                clerk.post("/bad-vilbel/amt/assistenz", "leistung", "bewohnerparkausweis", "weg", "COUNTER");
        assertThat(begun.headers().firstValue("Location").orElse("")).endsWith(FORM + "/weiter");
        assertThat(clerk.get(FORM + "/seite/fahrzeug").body()).contains("für eine andere Person");
        assertThat(clerk.post(FORM + "/seite/fahrzeug", "kennzeichen", "<>").statusCode())
                .isEqualTo(422);
        assertThat(clerk.get(FORM + "/pruefen").body()).contains("für eine andere Person");
    }

    private static Actor.Staff staff(Permission permission) {
        return new Actor.Staff(UUID.randomUUID(), BAD_VILBEL, BAD_VILBEL, Set.of(permission));
    }

    private static <T> T inKommune(Supplier<T> work) {
        return KommuneScope.call(BAD_VILBEL, work);
    }
}
