package rathaus.remedies;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.io.ByteArrayInputStream;
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
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.DecisionKind;
import rathaus.casework.SignatureDesk;
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
import rathaus.kernel.Money;
import rathaus.participation.HearingIntent;
import rathaus.participation.HearingWaiver;
import rathaus.participation.Hearings;

/** What changes a decision, prepared by one person and signed by another, on the running application. */
@RathausTest
class SecondSignatureTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final String UNIT = "strassenverkehr";

    @Autowired
    ApplicationContext context;

    @Autowired
    PreparedActs prepared;

    @Autowired
    Amendments amendments;

    @Autowired
    Widersprueche objections;

    @Autowired
    SettableClock clock;

    private CaseworkFixtures office;
    private Actor.Staff clerk;
    private Actor.Staff colleague;
    private Actor.Staff signer;

    @BeforeEach
    void staffTheOffice() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        clerk = member(UNIT, false);
        colleague = member(UNIT, true);
        signer = member(UNIT, true);
    }

    @Test
    void takesAGrantBackOnlyWithTheSignatureOfAnother() {
        CaseView granted = granted();
        waive(granted);
        done(propose(granted, withdrawal(0), clerk));
        assertThat(holds(granted)).as("nothing holds before the signature").contains(DecisionKind.GRANT);
        assertThat(waits(clerk, granted)).as("the drafter").isFalse();
        assertThat(waits(withPowers(SigningKind.REFUSAL), granted))
                .as("what is taken back was a grant")
                .isFalse();
        assertThat(waits(member("steueramt", true), granted)).as("a stranger").isFalse();
        assertThat(sign(granted, clerk)).isNotInstanceOf(ReviewOutcome.Done.class);
        assertThat(waits(signer, granted)).isTrue();
        assertThat(office.here(() -> prepared.letter(granted.aktenzeichen(), signer)))
                .hasValueSatisfying(pdf -> assertThat(pdf).startsWith(0x25, 0x50, 0x44, 0x46));

        long fee = granted.fee().cents();
        assertThat(waits(withPowers(fee - 1, SigningKind.GRANT, SigningKind.REFUSAL), granted))
                .as("a cent too little")
                .isFalse();
        assertThat(waits(withPowers(fee, SigningKind.GRANT), granted))
                .as("taking away burdens like a refusal")
                .isFalse();
        Actor.Staff exactly = withPowers(fee, SigningKind.GRANT, SigningKind.REFUSAL);
        assertThat(waits(exactly, granted)).isTrue();

        done(sign(granted, exactly));
        assertThat(holds(granted)).isEmpty();
        assertThat(office.here(() -> amendments.ofCase(granted.id(), clerk))).hasSize(1);
        assertThat(office.here(() -> prepared.ofCase(granted.id(), clerk))).isEmpty();
        assertThat(waits(signer, granted)).isFalse();
        assertThat(kinds(granted))
                .contains("remedies.act-proposed", "remedies.act-signed", "remedies.decision-amended");
        CaseworkFixtures.eventually(() -> office.view(granted).dokumente().stream()
                .filter(dokument -> dokument.title().contains("Änderung der Entscheidung"))
                .findFirst());
    }

    @Test
    void comesBackWithItsTextAndIsTakenOverByAnother() {
        CaseView refused = refused();
        done(propose(refused, correction(0, "Falscher Name."), clerk));
        assertThat(propose(refused, correction(0, "Noch einer."), colleague))
                .as("one at a time")
                .isEqualTo(new ReviewOutcome.Refused("casework.refused.later-waits"));
        UUID first = own(refused).id();
        done(office.here(() -> prepared.giveBack(refused.aktenzeichen(), first, "Bitte das Datum nennen.", signer)));
        PreparedAct back = own(refused);
        assertThat(back.waiting()).isEmpty();
        assertThat(back.returned().orElseThrow().reason()).isEqualTo("Bitte das Datum nennen.");
        assertThat(back.act()).isEqualTo(correction(0, "Falscher Name."));

        done(office.here(() -> prepared.propose(
                refused.aktenzeichen(), correction(0, "Falscher Name, falsches Datum."), Optional.empty(), colleague)));
        assertThat(waits(colleague, refused))
                .as("who took it over does not sign it")
                .isFalse();
        assertThat(office.here(() -> prepared.sign(refused.aktenzeichen(), first, signer)))
                .as("nobody signs a text that they have not seen")
                .isInstanceOf(ReviewOutcome.ChangedMeanwhile.class);
        done(office.here(
                () -> prepared.takeBack(refused.aktenzeichen(), own(refused).id(), "Frau Probe ist krank.", clerk)));
        assertThat(waits(signer, refused)).isFalse();
        done(office.here(() -> prepared.propose(
                refused.aktenzeichen(), correction(0, "Falscher Name, falsches Datum."), Optional.empty(), clerk)));
        done(sign(refused, colleague));
        assertThat(office.here(() -> amendments.ofCase(refused.id(), clerk)))
                .extracting(recorded -> recorded.amendment().reasons())
                .containsExactly("Falscher Name, falsches Datum.");
        assertThat(kinds(refused)).contains("remedies.act-given-back", "remedies.act-taken-back");
    }

    @Test
    void isRefusedAndKeptWhereTheCaseHasChangedMeanwhile() {
        CaseView refused = refused();
        done(propose(refused, correction(0, "Falscher Name."), clerk));
        office.done(desk -> desk.close(refused.id(), office.view(refused).version(), office.clerk()));
        assertThat(sign(refused, signer)).isEqualTo(new ReviewOutcome.Refused("casework.refused.later-changed"));
        assertThat(waits(signer, refused)).as("it waits on").isTrue();
        assertThat(office.here(() -> amendments.ofCase(refused.id(), clerk))).isEmpty();
        UUID id = own(refused).id();
        done(office.here(() -> prepared.giveBack(refused.aktenzeichen(), id, "Der Vorgang ist z. d. A.", signer)));
        assertThat(own(refused).act()).isEqualTo(correction(0, "Falscher Name."));
        done(office.here(() -> prepared.discard(refused.aktenzeichen(), id, clerk)));
        assertThat(office.here(() -> prepared.ofCase(refused.id(), clerk))).isEmpty();
        assertThat(kinds(refused)).contains("remedies.draft-discarded");
    }

    @Test
    void redressesAnObjectionWithTheSecondSignature() {
        CaseView refused = refused();
        done(office.here(() -> objections.lodge(refused.aktenzeichen(), UUID.randomUUID(), lodging(), clerk)));
        WiderspruchView objection = latest(refused);
        assertThat(propose(refused, step(objection, WiderspruchStep.VORLAGE), clerk))
                .isEqualTo(new ReviewOutcome.Refused("remedies.refused.nothing-to-sign"));
        done(propose(refused, step(objection, WiderspruchStep.ABHILFE), clerk));
        assertThat(latest(refused).ended()).isEmpty();
        assertThat(holds(refused)).contains(DecisionKind.REFUSAL);
        done(sign(refused, signer));
        assertThat(latest(refused).ended().orElseThrow().step()).isEqualTo(WiderspruchStep.ABHILFE);
        assertThat(holds(refused)).contains(DecisionKind.GRANT);
        assertThat(office.holding(refused, "GEBUEHRENANFORDERUNG").claim()).isPresent();
    }

    @Test
    void doesNotDecideAnObjectionThatWasTakenBackMeanwhile() {
        CaseView refused = refused();
        done(office.here(() -> objections.lodge(refused.aktenzeichen(), UUID.randomUUID(), lodging(), clerk)));
        WiderspruchView objection = latest(refused);
        done(propose(refused, step(objection, WiderspruchStep.ABHILFE), clerk));
        PlannedAct.Deciding away = step(objection, WiderspruchStep.ZURUECKGENOMMEN);
        done(office.here(() -> objections.act(objection.id(), objection.version(), away.act(), clerk)));
        assertThat(sign(refused, signer)).isEqualTo(new ReviewOutcome.Refused("casework.refused.later-changed"));
        assertThat(holds(refused)).contains(DecisionKind.REFUSAL);
        assertThat(kinds(refused)).doesNotContain("remedies.act-signed");
    }

    private PlannedAct.Deciding step(WiderspruchView objection, WiderspruchStep step) {
        WiderspruchAct act = new WiderspruchAct(
                step,
                step == WiderspruchStep.ABHILFE ? Optional.empty() : Optional.of(today()),
                "Kreisausschuss (Beispiel)",
                "Der Ausweis wird erteilt.",
                "Sie wohnen im Gebiet.",
                Optional.empty(),
                false,
                step == WiderspruchStep.ABHILFE ? Optional.of(Standing.GRANTED) : Optional.empty());
        return new PlannedAct.Deciding(objection.id(), objection.version(), act);
    }

    private static PlannedAct correction(int seen, String reasons) {
        return new PlannedAct.Amending(
                seen,
                new Amendment(
                        AmendmentGround.BERICHTIGUNG,
                        Optional.empty(),
                        "Der Name lautet Erika Beispiel.",
                        reasons,
                        "",
                        Optional.empty()));
    }

    private PlannedAct withdrawal(int seen) {
        return new PlannedAct.Amending(
                seen,
                new Amendment(
                        AmendmentGround.RUECKNAHME_FALSCHE_ANGABEN,
                        Optional.of(AmendmentEffect.EX_TUNC),
                        "Der Ausweis wird zurückgenommen.",
                        "Das Fahrzeug war nie zugelassen.",
                        "",
                        Optional.of(today())));
    }

    private void waive(CaseView about) {
        office.here(() -> context.getBean(Hearings.class)
                .waive(
                        about.aktenzeichen(),
                        UUID.randomUUID(),
                        HearingIntent.AUFHEBUNG,
                        HearingWaiver.GEFAHR_IM_VERZUG,
                        "Der Ausweis wird weitergegeben.",
                        office.clerk()));
    }

    private CaseView granted() {
        return office.granted(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
    }

    private CaseView refused() {
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        office.done(desk -> desk.claim(arrived.id(), arrived.version(), office.clerk()));
        office.done(desk -> desk.decide(
                arrived.id(), office.view(arrived).version(), DecisionKind.REFUSAL, "Kein Wohnsitz.", office.clerk()));
        return office.notified(arrived);
    }

    private ReviewOutcome propose(CaseView about, PlannedAct act, Actor.Staff by) {
        return office.here(() -> {
            UUID letter = context.getBean(Contents.class)
                    .keep("bescheid.pdf", "application/pdf", new ByteArrayInputStream(UploadFixtures.pdf()))
                    .id();
            return prepared.propose(about.aktenzeichen(), act, Optional.of(letter), by);
        });
    }

    private ReviewOutcome sign(CaseView about, Actor.Staff by) {
        UUID id = own(about).id();
        return office.here(() -> prepared.sign(about.aktenzeichen(), id, by));
    }

    private PreparedAct own(CaseView about) {
        return office.here(() -> prepared.ofCase(about.id(), clerk)).orElseThrow();
    }

    private Optional<DecisionKind> holds(CaseView about) {
        return office.view(about).outcome().orElseThrow().holds();
    }

    private WiderspruchView latest(CaseView about) {
        return office.here(() -> objections.ofCase(about.id(), clerk)).getLast();
    }

    /** Whether it stands in this person's list and count, which have to agree with what opens. */
    private boolean waits(Actor.Staff person, CaseView about) {
        SignatureDesk desk = context.getBean(SignatureDesk.class);
        boolean listed = false;
        int rows = 0;
        Optional<String> mark = Optional.empty();
        do {
            Optional<String> after = mark;
            SignatureDesk.Rows page = office.here(() -> desk.waiting(after, person));
            rows += page.rows().size();
            listed |= page.rows().stream()
                    .anyMatch(row -> row.aktenzeichen().equals(about.aktenzeichen())
                            && row.subject() instanceof SignatureDesk.Later);
            mark = page.next();
        } while (mark.isPresent());
        assertThat(office.here(() -> desk.count(person))).isEqualTo(rows);
        boolean opens =
                office.here(() -> prepared.toSign(about.aktenzeichen(), person)).isPresent();
        assertThat(listed).isEqualTo(opens);
        return opens;
    }

    private static Lodging lodging(LocalDate on) {
        return new Lodging(
                on, LodgingForm.SCHRIFTLICH, "Erika Beispiel", "", true, Suspension.AUFSCHIEBEND, List.<UUID>of());
    }

    private Lodging lodging() {
        return lodging(today());
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

    private Actor.Staff withPowers(SigningKind... kinds) {
        return withPowers(1_000_000, kinds);
    }

    private Actor.Staff withPowers(long cents, SigningKind... kinds) {
        Set<Role> roles = Set.of(Role.ADMINISTRATION);
        StaffFixtures.Member giver = StaffFixtures.in(context).member(BAD_VILBEL, roles, false, Set.of());
        Actor.Staff person = member(UNIT, false);
        List<SigningPower> powers = List.of(kinds).stream()
                .map(kind -> new SigningPower(
                        UUID.randomUUID(),
                        kind,
                        Optional.empty(),
                        Optional.of(new Money(cents)),
                        SigningFunction.IM_AUFTRAG,
                        today(),
                        Optional.empty()))
                .toList();
        Actor.Staff administrator = new Actor.Staff(giver.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, false));
        assertThat(office.here(() ->
                        context.getBean(SigningPowers.class).give(administrator, person.account(), powers, "Probe")))
                .isEqualTo(SigningPowers.Change.DONE);
        return new Actor.Staff(
                person.account(), BAD_VILBEL, BAD_VILBEL, Role.permissions(Set.of(Role.SACHBEARBEITUNG), true));
    }

    private Actor.Staff member(String unit, boolean signs) {
        Set<Role> roles = Set.of(Role.SACHBEARBEITUNG);
        StaffFixtures.Member member = StaffFixtures.in(context).member(BAD_VILBEL, roles, signs, Set.of(unit));
        return new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, signs));
    }
}
