package rathaus.casework.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.casework.AutomationAdministration;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.DecisionKind;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;

/** What a machine decides and what it leaves to persons, on the running application. */
@RathausTest
class AutomaticDecisionTests {

    private static final KommuneId RODENBACH = new KommuneId(3);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final int OUT_OF_SAMPLE = 99;
    private static final int IN_SAMPLE = 0;

    @Autowired
    ApplicationContext context;

    @Autowired
    AutomaticDecision machine;

    @Autowired
    AutomationAdministration administration;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private CaseworkFixtures office;
    private Actor.Staff administrator;

    @BeforeEach
    void staffTheOffice() {
        office = CaseworkFixtures.in(context, RODENBACH, PARKAUSWEIS);
        Set<Role> roles = Set.of(Role.ADMINISTRATION);
        StaffFixtures.Member member = StaffFixtures.in(context).member(RODENBACH, roles, false, Set.of());
        administrator = new Actor.Staff(member.id(), RODENBACH, RODENBACH, Role.permissions(roles, false));
    }

    @AfterEach
    void switchOff() {
        turn(false);
    }

    @Test
    void decidesNothingUntilTheKommuneHasSwitchedItOn() {
        CaseView arrived = sound();
        decide(arrived, OUT_OF_SAMPLE);
        assertThat(office.view(arrived).state()).isEqualTo("UNCLAIMED");
        assertThat(acts(arrived)).extracting(RecordedAct::kind).doesNotContain("casework.automation-checked");
        assertThat(isOn()).isFalse();
    }

    @Test
    void decidesWhatIsSoundOnceAndSaysThatAMachineDid() {
        CaseView arrived = sound();
        turn(true);
        decide(arrived, OUT_OF_SAMPLE);
        decide(arrived, IN_SAMPLE);
        CaseView decided = office.view(arrived);
        assertThat(decided.state()).isIn("DECIDED", "CLOSED");
        assertThat(decided.outcome().orElseThrow().kind()).isEqualTo(DecisionKind.GRANT);
        assertThat(decided.outcome().orElseThrow().decidedBy()).isEqualTo("machine");
        assertThat(decided.drafting().substance().orElseThrow().machine()).contains("§ 46 Abs. 5 StVO");
        assertThat(acts(arrived))
                .filteredOn(act -> act.kind().equals("casework.automation-checked"))
                .singleElement()
                .satisfies(act -> assertThat(act.details().toString()).contains("DECIDED", "99", "art_des_antrags"));
    }

    @Test
    void leavesTheRandomSampleToAPerson() {
        CaseView arrived = sound();
        turn(true);
        decide(arrived, IN_SAMPLE);
        CaseView seen = office.view(arrived);
        assertThat(seen.state()).isEqualTo("UNCLAIMED");
        assertThat(seen.drafting().automated()).contains(new CaseView.Automated("SAMPLE", List.of()));
    }

    @Test
    void leavesUncheckedFilesAndASecondAntragToAPerson() {
        Map<String, String> answers = answers();
        CaseView first = office.arrived(office.submitted(PARKAUSWEIS, answers));
        CaseView second = office.arrived(office.submitted(PARKAUSWEIS, answers));
        turn(true);
        decide(first, OUT_OF_SAMPLE);
        assertThat(office.view(second).state()).isEqualTo("UNCLAIMED");
        CaseView seen = office.view(first);
        assertThat(seen.state()).isEqualTo("UNCLAIMED");
        assertThat(seen.drafting().automated()).contains(new CaseView.Automated("PERSON", List.of("upload", "twin")));
    }

    /** A case against which nothing speaks: its papers are found clean. */
    private CaseView sound() {
        CaseView taken = office.arrived(office.submitted(PARKAUSWEIS, answers()));
        CaseView arrived = CaseworkFixtures.eventually(() -> Optional.of(office.view(taken))
                .filter(view -> view.evidence().stream()
                        .noneMatch(paper -> paper.scanKey().equals("documents.scan.pending"))));
        List<UUID> papers =
                arrived.evidence().stream().map(CaseView.Evidence::content).toList();
        office.here(() ->
                transaction.execute(status -> jdbc.sql("""
                        UPDATE documents.content SET scan = 'CLEAN', scan_detail = 'Probe', scanned_at = now() WHERE id IN (:ids)
                        """).param("ids", papers).update()));
        return arrived;
    }

    private Map<String, String> answers() {
        Map<String, String> answers = office.answers(PARKAUSWEIS);
        answers.put("familienname", "Automat" + letters(NAMES.incrementAndGet()));
        return answers;
    }

    private static String letters(int number) {
        return "abcdefghij".substring(number % 10, number % 10 + 1);
    }

    private void decide(CaseView view, int draw) {
        office.here(() -> {
            machine.decide(view.id(), draw);
            return true;
        });
    }

    private void turn(boolean on) {
        assertThat(office.here(() -> administration.turn(administrator, PARKAUSWEIS, on, TODAY, "Probe")))
                .isEqualTo(AutomationAdministration.Turned.DONE);
    }

    private boolean isOn() {
        return office.here(() -> administration.all().stream()
                .filter(one -> one.leistung().equals(PARKAUSWEIS))
                .findFirst()
                .orElseThrow()
                .on());
    }

    private List<RecordedAct> acts(CaseView view) {
        return office.here(() -> history.of(view.id()));
    }
}
