package rathaus.remedies;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.applications.AntragTracking;
import rathaus.applications.ProvidedDocument;
import rathaus.casework.CaseMatters;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.DecisionKind;
import rathaus.documents.Contents;
import rathaus.documents.UploadFixtures;
import rathaus.identity.SigningFunction;
import rathaus.identity.SigningKind;
import rathaus.identity.SigningPower;
import rathaus.identity.SigningPowers;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Permission;
import rathaus.participation.HearingIntent;
import rathaus.participation.HearingWaiver;
import rathaus.participation.Hearings;

/** Objections against decisions and what the office does to its own, on the running application. */
@RathausTest
class ReviewTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);

    @Autowired
    ApplicationContext context;

    @Autowired
    Widersprueche objections;

    @Autowired
    Amendments amendments;

    @Autowired
    Hearings hearings;

    @Autowired
    SettableClock clock;

    private CaseworkFixtures office;
    private Actor.Staff head;

    @BeforeEach
    void staffTheOffice() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        head = staff(Set.of(Role.LEITUNG), "strassenverkehr");
    }

    @Test
    void takesNothingBeforeTheDecisionAndShowsNothingToStrangers() {
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        assertThat(office.here(() -> objections.remedies(arrived.aktenzeichen(), head)))
                .isEmpty();
        assertThat(office.here(
                        () -> objections.lodge(arrived.aktenzeichen(), UUID.randomUUID(), lodging(today()), head)))
                .isInstanceOf(ReviewOutcome.NotThere.class);
        CaseView refused = refused();
        Actor.Staff stranger = staff(Set.of(Role.LEITUNG), "standesamt");
        assertThat(office.here(() -> objections.remedies(refused.aktenzeichen(), stranger)))
                .isEmpty();
        assertThat(office.here(
                        () -> objections.lodge(refused.aktenzeichen(), UUID.randomUUID(), lodging(today()), stranger)))
                .isInstanceOf(ReviewOutcome.NotThere.class);
    }

    @Test
    void opensAFileOfItsOwnAndKnowsALateOne() {
        CaseView refused = office.notified(refused());
        LocalDate last = refused.outcome().orElseThrow().appealUntil().orElseThrow();
        clock.set(last.plusDays(1));
        assertThat(office.here(() ->
                        objections.lodge(refused.aktenzeichen(), UUID.randomUUID(), lodging(last.plusDays(2)), head)))
                .as("in the future")
                .isInstanceOf(ReviewOutcome.Refused.class);
        done(office.here(() -> objections.lodge(refused.aktenzeichen(), UUID.randomUUID(), lodging(last), head)));
        clock.advance(Duration.ofSeconds(1));
        done(office.here(
                () -> objections.lodge(refused.aktenzeichen(), UUID.randomUUID(), lodging(last.plusDays(1)), head)));

        List<WiderspruchView> both = office.here(() -> objections.ofCase(refused.id(), head));
        assertThat(both).extracting(WiderspruchView::inTime).containsExactly(true, false);
        assertThat(both)
                .extracting(WiderspruchView::file)
                .containsExactly(refused.aktenzeichen() + ", Vorgang 2", refused.aktenzeichen() + ", Vorgang 3");
        WiderspruchView late = both.getLast();
        assertThat(act(late, WiderspruchStep.STATTGABE, last)).isInstanceOf(ReviewOutcome.Refused.class);
        assertThat(act(late, WiderspruchStep.WIEDEREINSETZUNG, last.minusDays(40)))
                .as("the obstacle fell away long ago")
                .isInstanceOf(ReviewOutcome.Refused.class);
        done(act(late, WiderspruchStep.WIEDEREINSETZUNG, last));
        assertThat(act(late, WiderspruchStep.VORLAGE, last)).isInstanceOf(ReviewOutcome.ChangedMeanwhile.class);
        WiderspruchView reinstated = latest(refused);
        assertThat(reinstated.steps()).contains(WiderspruchStep.STATTGABE);
        done(act(reinstated, WiderspruchStep.VORLAGE, last.plusDays(1)));
        done(act(latest(refused), WiderspruchStep.ZURUECKWEISUNG, last.plusDays(1)));
        assertThat(latest(refused).ended().orElseThrow().step()).isEqualTo(WiderspruchStep.ZURUECKWEISUNG);
        assertThat(kinds(refused)).contains("remedies.objection-recorded", "remedies.objection-handed-on");
    }

    @Test
    void recordsOneObjectionHoweverOftenTheFormIsSent() {
        CaseView refused = office.notified(refused());
        UUID wish = UUID.randomUUID();
        done(office.here(() -> objections.lodge(refused.aktenzeichen(), wish, lodging(today()), head)));
        assertThat(office.here(() -> objections.lodge(refused.aktenzeichen(), wish, lodging(today()), head)))
                .isInstanceOf(ReviewOutcome.Repeated.class);
        assertThat(office.here(() -> objections.ofCase(refused.id(), head))).hasSize(1);
    }

    @Test
    void reinstatesAfterMoreThanAYearOnlyForForceMajeure() {
        CaseView refused = office.notified(refused());
        LocalDate last = refused.outcome().orElseThrow().appealUntil().orElseThrow();
        LocalDate late = last.plusYears(1).plusDays(5);
        clock.set(late);
        done(office.here(() -> objections.lodge(refused.aktenzeichen(), UUID.randomUUID(), lodging(late), head)));
        assertThat(act(latest(refused), WiderspruchStep.WIEDEREINSETZUNG, late.minusDays(3)))
                .isEqualTo(new ReviewOutcome.Refused("remedies.refused.reinstatement-year"));
        done(act(latest(refused), WiderspruchStep.WIEDEREINSETZUNG, late.minusDays(3), true));
        assertThat(latest(refused).reinstated()).contains("Gründe");
    }

    @Test
    void takesADecisionBackOnlyAfterAHearingAndLeavesItAsItIs() {
        CaseView granted = office.granted(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        Amendment amendment = new Amendment(
                AmendmentGround.RUECKNAHME_FALSCHE_ANGABEN,
                Optional.of(AmendmentEffect.EX_TUNC),
                "Der Ausweis wird zurückgenommen.",
                "Das Fahrzeug war nie zugelassen.",
                "",
                Optional.of(today()));
        assertThat(amend(granted, 0, amendment, withPower(SigningKind.REFUSAL)))
                .as("what granted it was a grant")
                .isEqualTo(new ReviewOutcome.Refused("remedies.refused.signature"));
        assertThat(amend(granted, 0, amendment, withPower(SigningKind.GRANT)))
                .as("taking it away burdens like a refusal")
                .isEqualTo(new ReviewOutcome.Refused("remedies.refused.signature"));
        assertThat(amend(granted, 0, amendment)).isEqualTo(new ReviewOutcome.Refused("remedies.refused.hearing"));
        office.here(() -> hearings.waive(
                granted.aktenzeichen(),
                UUID.randomUUID(),
                HearingIntent.AUFHEBUNG,
                HearingWaiver.GEFAHR_IM_VERZUG,
                "Der Ausweis wird weitergegeben.",
                head));
        done(amend(granted, 0, amendment));
        assertThat(amend(granted, 0, amendment)).isInstanceOf(ReviewOutcome.ChangedMeanwhile.class);
        CaseView.Outcome after = office.view(granted).outcome().orElseThrow();
        assertThat(after.kind()).isEqualTo(DecisionKind.GRANT);
        assertThat(after.holds()).as("the grant does not hold any more").isEmpty();
        assertThat(after.changes())
                .extracting(CaseView.Change::basis)
                .containsExactly(amendment.ground().paragraph());
        assertThat(amend(granted, 1, amendment)).isEqualTo(new ReviewOutcome.Refused("remedies.refused.nothing-holds"));
        assertThat(kinds(granted)).contains("remedies.decision-amended", "casework.decision-changed");
        CaseworkFixtures.eventually(() -> office.view(granted).dokumente().stream()
                .filter(dokument -> dokument.title().contains("Änderung der Entscheidung"))
                .findFirst());
    }

    @Test
    void servesItsDecisionsAndBringsThemIntoNoMailbox() {
        CaseView refused = office.notified(refused());
        done(office.here(() -> objections.lodge(refused.aktenzeichen(), UUID.randomUUID(), lodging(today()), head)));
        done(decide(latest(refused), WiderspruchStep.ZURUECKWEISUNG));
        assertThat(titles(refused)).doesNotContain("Entscheidung über den Rechtsbehelf");
        WiderspruchView.Ended ended = latest(refused).ended().orElseThrow();
        assertThat(ended.isToBeServed()).isTrue();
        assertThat(serve(refused, ServiceWay.BRIEF, today()))
                .as("§ 73 Abs. 3 VwGO")
                .isEqualTo(new ReviewOutcome.Refused("remedies.refused.service"));
        assertThat(serve(refused, ServiceWay.ZUSTELLUNGSURKUNDE, today().plusDays(1)))
                .isEqualTo(new ReviewOutcome.Refused("remedies.refused.service-day"));
        done(serve(refused, ServiceWay.ZUSTELLUNGSURKUNDE, today()));
        assertThat(latest(refused).ended().orElseThrow().served())
                .contains(new Served(ServiceWay.ZUSTELLUNGSURKUNDE, today()));
        assertThat(serve(refused, ServiceWay.ZUSTELLUNGSURKUNDE, today()))
                .isInstanceOf(ReviewOutcome.ChangedMeanwhile.class);
        assertThat(kinds(refused)).contains("remedies.objection-served");

        done(office.here(() -> objections.lodge(refused.aktenzeichen(), UUID.randomUUID(), lodging(today()), head)));
        done(decide(latest(refused), WiderspruchStep.ABHILFE));
        assertThat(latest(refused).ended().orElseThrow().ways())
                .as("§ 72 VwGO asks for no service")
                .contains(ServiceWay.BRIEF);
    }

    private ReviewOutcome decide(WiderspruchView objection, WiderspruchStep step) {
        return office.here(() -> {
            UUID letter = context.getBean(Contents.class)
                    .keep("bescheid.pdf", "application/pdf", new ByteArrayInputStream(UploadFixtures.pdf()))
                    .id();
            WiderspruchAct act = new WiderspruchAct(
                    step,
                    Optional.empty(),
                    "",
                    "Tenor",
                    "Gründe",
                    Optional.of(letter),
                    false,
                    step == WiderspruchStep.ABHILFE ? Optional.of(Standing.GRANTED) : Optional.empty());
            return objections.act(objection.id(), objection.version(), act, head);
        });
    }

    private ReviewOutcome serve(CaseView about, ServiceWay way, LocalDate on) {
        WiderspruchView objection = latest(about);
        return office.here(() -> objections.serve(objection.id(), objection.version(), new Served(way, on), head));
    }

    /** What lies on the status page of the Antrag. */
    private List<String> titles(CaseView about) {
        return office
                .here(() -> context.getBean(AntragTracking.class).state(antrag(about)))
                .orElseThrow()
                .documents()
                .stream()
                .map(ProvidedDocument::title)
                .toList();
    }

    private UUID antrag(CaseView about) {
        return office.here(() -> context.getBean(CaseMatters.class).find(about.id(), Permission.READ_CASES, head))
                .orElseThrow()
                .antrag();
    }

    @Test
    void putsAGrantInThePlaceOfTheRefusalThatIsRedressed() {
        CaseView refused = office.notified(refused());
        done(office.here(() -> objections.lodge(refused.aktenzeichen(), UUID.randomUUID(), lodging(today()), head)));
        WiderspruchAct unsaid = redress(Optional.empty());
        assertThat(act(latest(refused), unsaid)).isEqualTo(new ReviewOutcome.Refused("remedies.problem.standing"));
        assertThat(office.view(refused).outcome().orElseThrow().holds()).contains(DecisionKind.REFUSAL);

        done(act(latest(refused), redress(Optional.of(Standing.GRANTED))));
        CaseView.Outcome after = office.view(refused).outcome().orElseThrow();
        assertThat(after.kind()).as("what was decided first stays").isEqualTo(DecisionKind.REFUSAL);
        assertThat(after.holds()).contains(DecisionKind.GRANT);
        assertThat(after.changes()).extracting(CaseView.Change::basis).containsExactly("§ 72 VwGO");
        assertThat(office.holding(refused, "GEBUEHRENANFORDERUNG")
                        .claim()
                        .orElseThrow()
                        .isOpen())
                .as("what is granted costs what a grant costs")
                .isTrue();
    }

    private WiderspruchAct redress(Optional<Standing> afterwards) {
        UUID letter = office.here(() -> context.getBean(Contents.class)
                .keep("abhilfe.pdf", "application/pdf", new ByteArrayInputStream(UploadFixtures.pdf()))
                .id());
        return new WiderspruchAct(
                WiderspruchStep.ABHILFE,
                Optional.empty(),
                "",
                "Der Ausweis wird erteilt.",
                "Sie wohnen im Gebiet.",
                Optional.of(letter),
                false,
                afterwards);
    }

    private ReviewOutcome act(WiderspruchView objection, WiderspruchAct act) {
        return office.here(() -> objections.act(objection.id(), objection.version(), act, head));
    }

    private CaseView refused() {
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        assertThat(office.here(() -> office.desk().claim(arrived.id(), arrived.version(), head)))
                .isInstanceOf(CaseOutcome.Done.class);
        long version = office.view(arrived).version();
        assertThat(office.here(() -> office.desk()
                        .decide(arrived.id(), version, DecisionKind.REFUSAL, "Kein Wohnsitz im Gebiet.", head)))
                .isInstanceOf(CaseOutcome.Done.class);
        return office.view(arrived);
    }

    private ReviewOutcome act(WiderspruchView objection, WiderspruchStep step, LocalDate on) {
        return act(objection, step, on, false);
    }

    private ReviewOutcome act(WiderspruchView objection, WiderspruchStep step, LocalDate on, boolean forceMajeure) {
        Optional<Standing> afterwards = step.succeeds() ? Optional.of(Standing.GRANTED) : Optional.empty();
        return act(
                objection,
                new WiderspruchAct(
                        step,
                        Optional.of(on),
                        "Kreisausschuss (Beispiel)",
                        "Tenor",
                        "Gründe",
                        Optional.empty(),
                        forceMajeure,
                        afterwards));
    }

    private ReviewOutcome amend(CaseView about, int seen, Amendment amendment) {
        return amend(about, seen, amendment, head);
    }

    private ReviewOutcome amend(CaseView about, int seen, Amendment amendment, Actor.Staff by) {
        return office.here(() -> {
            UUID letter = context.getBean(Contents.class)
                    .keep("bescheid.pdf", "application/pdf", new ByteArrayInputStream(UploadFixtures.pdf()))
                    .id();
            return amendments.amend(about.aktenzeichen(), seen, amendment, letter, by);
        });
    }

    private WiderspruchView latest(CaseView about) {
        return office.here(() -> objections.ofCase(about.id(), head)).getLast();
    }

    private static Lodging lodging(LocalDate on) {
        return new Lodging(
                on, LodgingForm.SCHRIFTLICH, "Erika Beispiel", "", true, Suspension.AUFSCHIEBEND, List.<UUID>of());
    }

    private static void done(ReviewOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReviewOutcome.Done.class);
    }

    private List<String> kinds(CaseView about) {
        return office.view(about).history().stream().map(CaseView.Entry::text).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    private Actor.Staff withPower(SigningKind kind) {
        Set<Role> roles = Set.of(Role.ADMINISTRATION);
        StaffFixtures.Member giver = StaffFixtures.in(context).member(BAD_VILBEL, roles, false, Set.of());
        Set<Role> clerks = Set.of(Role.SACHBEARBEITUNG);
        StaffFixtures.Member member =
                StaffFixtures.in(context).member(BAD_VILBEL, clerks, false, Set.of("strassenverkehr"));
        SigningPower power = new SigningPower(
                UUID.randomUUID(),
                kind,
                Optional.empty(),
                Optional.empty(),
                SigningFunction.IM_AUFTRAG,
                today(),
                Optional.empty());
        Actor.Staff administrator = new Actor.Staff(giver.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, false));
        assertThat(office.here(() ->
                        context.getBean(SigningPowers.class).give(administrator, member.id(), List.of(power), "Probe")))
                .isEqualTo(SigningPowers.Change.DONE);
        return new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(clerks, true));
    }

    private Actor.Staff staff(Set<Role> roles, String unit) {
        StaffFixtures.Member member = StaffFixtures.in(context).member(BAD_VILBEL, roles, true, Set.of(unit));
        return new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, true));
    }
}
