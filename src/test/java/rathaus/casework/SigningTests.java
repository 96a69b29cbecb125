package rathaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.identity.SigningFunction;
import rathaus.identity.SigningKind;
import rathaus.identity.SigningPower;
import rathaus.identity.SigningPowers;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.Money;
import rathaus.procedure.Nebenbestimmung;

/** A draft on its way through the signatures, on the running application. */
@RathausTest
class SigningTests {

    private static final String UNIT = "strassenverkehr";
    private static final String OTHER = "ordnungsamt";

    @Autowired
    ApplicationContext context;

    @Autowired
    SignatureDesk signatures;

    @Autowired
    History history;

    private CaseworkFixtures office;
    private Actor.Staff clerk;
    private Actor.Staff signer;

    @BeforeEach
    void staffTheOffice() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        clerk = staff(UNIT, false);
        signer = staff(UNIT, true);
    }

    @Test
    void comesBackWithACommentAndIsDecidedByTheSecondProposal() {
        CaseView taken = taken();
        DecisionDraft draft = DecisionDraft.of(DecisionKind.REFUSAL, "Sie wohnen nicht im Gebiet.");
        assertThat(office.here(() -> office.desk().decide(taken.id(), taken.version(), draft, clerk)))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.no-signature"));
        propose(taken, draft);
        CaseView waiting = office.view(taken);
        assertThat(waiting.state()).isEqualTo("SIGNING");
        assertThat(waits(clerk, taken)).isFalse();
        assertThat(waits(signer, taken)).isTrue();
        assertThat(giveBack(waiting, "Bitte die Straße nennen.", signer)).isInstanceOf(CaseOutcome.Done.class);

        CaseView back = office.view(taken);
        assertThat(back.state()).isEqualTo("CLAIMED");
        assertThat(back.drafting().returned().orElseThrow().text()).isEqualTo("Bitte die Straße nennen.");
        assertThat(back.drafting().draft()).contains(draft);
        propose(back, DecisionDraft.of(DecisionKind.REFUSAL, "Die Lindenstraße liegt nicht im Gebiet."));
        CaseView again = office.view(taken);
        assertThat(sign(again, signer)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(sign(again, signer)).isNotInstanceOf(CaseOutcome.Done.class);
        CaseView decided = office.view(taken);
        assertThat(decided.outcome().orElseThrow().kind()).isEqualTo(DecisionKind.REFUSAL);
        assertThat(decided.drafting().substance().orElseThrow().signatures()).hasSize(1);
        assertThat(kinds(taken.id()))
                .contains(
                        "casework.decision-proposed",
                        "casework.decision-given-back",
                        "casework.decision-signed",
                        "casework.antrag-decided");
    }

    @Test
    void isTakenBackByTheHeadOfTheUnitAndByNoOtherColleague() {
        CaseView taken = taken();
        DecisionDraft draft = DecisionDraft.of(DecisionKind.REFUSAL, "Sie wohnen nicht im Gebiet.");
        propose(taken, draft);
        CaseView waiting = office.view(taken);
        assertThat(withdraw(waiting, signer)).isEqualTo(new CaseOutcome.Refused("casework.refused.not-yours"));
        assertThat(withdraw(waiting, staff(Role.LEITUNG, OTHER, false))).isInstanceOf(CaseOutcome.NoCase.class);
        assertThat(office.view(taken).state()).isEqualTo("SIGNING");

        Actor.Staff head = staff(Role.LEITUNG, UNIT, false);
        assertThat(withdraw(waiting, head)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(withdraw(waiting, head)).as("pressed twice").isInstanceOf(CaseOutcome.ChangedMeanwhile.class);
        CaseView back = office.here(() -> office.desk().open(taken.aktenzeichen(), clerk))
                .orElseThrow();
        assertThat(back.state()).isEqualTo("CLAIMED");
        assertThat(back.own()).as("on the desk of its clerk").isTrue();
        assertThat(back.drafting().draft()).contains(draft);
        assertThat(waits(signer, taken)).isFalse();
        assertThat(office.here(() -> history.of(taken.id())))
                .filteredOn(act -> act.kind().equals("casework.decision-withdrawn"))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.actor()).isEqualTo(head.label());
                    assertThat(act.role()).isEqualTo("Leitung");
                });
    }

    private CaseOutcome withdraw(CaseView view, Actor.Staff person) {
        return office.here(() -> signatures.withdraw(view.id(), view.version(), person));
    }

    @Test
    void letsTheOtherUnitSignFirstAndNobodyTwice() {
        Actor.Staff coSigner = staff(OTHER, true);
        CaseView taken = taken();
        propose(
                taken,
                new DecisionDraft(DecisionKind.REFUSAL, "Nein.", List.of(), List.of(), List.of(), List.of(OTHER)));
        CaseView first = office.view(taken);
        assertThat(waits(signer, taken)).isFalse();
        assertThat(waits(coSigner, taken)).isTrue();
        assertThat(office.here(() -> office.desk().open(taken.aktenzeichen(), coSigner)))
                .as("the case stays with its unit")
                .isEmpty();
        assertThat(sign(first, signer)).isInstanceOf(CaseOutcome.ChangedMeanwhile.class);
        assertThat(sign(first, coSigner)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(waits(coSigner, taken)).isFalse();
        assertThat(sign(office.view(taken), signer)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(office.view(taken).drafting().substance().orElseThrow().signatures())
                .hasSize(2);
    }

    @Test
    void putsConditionsAndEnclosuresIntoTheBescheid() throws Exception {
        CaseView taken = taken();
        UUID antrag = CaseworkFixtures.eventually(() -> office.view(taken).dokumente().stream()
                        .filter(filed -> filed.kind().equals("ANTRAG"))
                        .findFirst())
                .content();
        Nebenbestimmung term =
                new Nebenbestimmung("", Nebenbestimmung.Kind.OBLIGATION, "Legen Sie den Ausweis gut sichtbar aus.", "");
        DecisionDraft draft = new DecisionDraft(
                DecisionKind.PARTIAL_GRANT, "Nur ein Fahrzeug.", List.of(), List.of(term), List.of(antrag), List.of());
        CaseView current = office.view(taken);
        propose(current, draft);
        SignatureDesk.DraftLetter letter =
                office.here(() -> signatures.preview(taken.id(), signer)).orElseThrow();
        String text = text(letter.pdf());
        assertThat(text)
                .contains("Entwurf, noch nicht unterschrieben", "Auflage: Legen Sie den Ausweis gut sichtbar aus.")
                .contains("Nur ein Fahrzeug.", "Soweit Sie mehr beantragt haben", "Anlage ");
        assertThat(text.indexOf("Anlage ")).isLessThan(text.indexOf("Rechtsbehelfsbelehrung"));
        DecisionDraft strange = new DecisionDraft(
                DecisionKind.GRANT, "", List.of("gibtesnicht"), List.of(), List.of(UUID.randomUUID()), List.of());
        assertThat(office.here(
                        () -> signatures.withdraw(taken.id(), office.view(taken).version(), clerk)))
                .isInstanceOf(CaseOutcome.Done.class);
        assertThat(office.here(
                        () -> signatures.propose(taken.id(), office.view(taken).version(), strange, clerk)))
                .isInstanceOf(CaseOutcome.Refused.class);
    }

    /** Whoever presses what: only powers count, and only once. */
    @Test
    void isNeverDecidedWithoutThePowersItNeeds() {
        Random random = new Random(20260302);
        List<Actor.Staff> crowd =
                List.of(clerk, signer, staff(OTHER, true), staff(OTHER, false), staff("steueramt", true));
        CaseView taken = taken();
        int decided = 0;
        for (int act = 0; act < 40 && decided == 0; act++) {
            CaseView now = office.view(taken);
            if (now.state().equals("CLAIMED")) {
                propose(
                        now,
                        new DecisionDraft(
                                DecisionKind.REFUSAL, "Nein.", List.of(), List.of(), List.of(), List.of(OTHER)));
                continue;
            }
            Actor.Staff person = crowd.get(random.nextInt(crowd.size()));
            boolean mayAct = waits(person, taken);
            if (random.nextInt(6) == 0) {
                assertThat(giveBack(now, "Noch einmal.", person) instanceof CaseOutcome.Done)
                        .isEqualTo(mayAct);
            } else {
                assertThat(sign(now, person) instanceof CaseOutcome.Done).isEqualTo(mayAct);
            }
            decided = office.view(taken).state().equals("DECIDED") ? 1 : 0;
        }
        CaseView end = office.view(taken);
        assertThat(end.state()).isEqualTo("DECIDED");
        List<SignatureView.Step> given =
                end.drafting().substance().orElseThrow().signatures();
        assertThat(given).extracting(SignatureView.Step::coSignature).containsExactly(true, false);
        assertThat(given).extracting(SignatureView.Step::by).doesNotHaveDuplicates();
    }

    @Test
    void measuresThePowerByTheFeeToTheCent() {
        CaseView taken = taken();
        Actor.Staff limited = new Actor.Staff(
                clerk.account(), BAD_VILBEL, BAD_VILBEL, Role.permissions(Set.of(Role.SACHBEARBEITUNG), true));
        long fee = taken.fee().cents();
        assertThat(fee).isPositive();
        give(limited, fee - 1);
        CaseView seen = office.here(() -> office.desk().open(taken.aktenzeichen(), limited))
                .orElseThrow();
        assertThat(seen.drafting().alone()).isEmpty();
        assertThat(office.here(
                        () -> office.desk().decide(taken.id(), taken.version(), DecisionKind.GRANT, "", limited)))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.no-signature"));
        give(limited, fee);
        assertThat(office.here(
                        () -> office.desk().decide(taken.id(), taken.version(), DecisionKind.GRANT, "", limited)))
                .isInstanceOf(CaseOutcome.Done.class);
    }

    private void give(Actor.Staff person, long cents) {
        Set<Role> roles = Set.of(Role.ADMINISTRATION);
        StaffFixtures.Member member = StaffFixtures.in(context).member(BAD_VILBEL, roles, false, Set.of());
        Actor.Staff administrator =
                new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, false));
        SigningPower power = new SigningPower(
                UUID.randomUUID(),
                SigningKind.GRANT,
                Optional.of(UNIT),
                Optional.of(new Money(cents)),
                SigningFunction.IM_AUFTRAG,
                LocalDate.now(ZoneId.of("Europe/Berlin")),
                Optional.empty());
        assertThat(office.here(() -> context.getBean(SigningPowers.class)
                        .give(administrator, person.account(), List.of(power), "Probe")))
                .isEqualTo(SigningPowers.Change.DONE);
    }

    private CaseView taken() {
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        office.done(desk -> desk.claim(arrived.id(), arrived.version(), clerk));
        return office.here(() -> office.desk().open(arrived.aktenzeichen(), clerk))
                .orElseThrow();
    }

    private void propose(CaseView view, DecisionDraft draft) {
        assertThat(office.here(() -> signatures.propose(view.id(), view.version(), draft, clerk)))
                .isInstanceOf(CaseOutcome.Done.class);
    }

    private CaseOutcome sign(CaseView view, Actor.Staff person) {
        return office.here(() -> signatures.sign(view.id(), view.version(), person));
    }

    private CaseOutcome giveBack(CaseView view, String comment, Actor.Staff person) {
        return office.here(() -> signatures.giveBack(view.id(), view.version(), comment, person));
    }

    /** Whether the case stands in this person's list, which has to agree with what opens. */
    private boolean waits(Actor.Staff person, CaseView view) {
        boolean listed = listed(person, view.aktenzeichen());
        boolean opens =
                office.here(() -> signatures.open(view.aktenzeichen(), person)).isPresent();
        assertThat(listed).isEqualTo(opens);
        return opens;
    }

    private boolean listed(Actor.Staff person, String aktenzeichen) {
        Optional<String> mark = Optional.empty();
        do {
            Optional<String> after = mark;
            SignatureDesk.Rows rows = office.here(() -> signatures.waiting(after, person));
            if (rows.rows().stream().anyMatch(row -> row.aktenzeichen().equals(aktenzeichen))) {
                return true;
            }
            mark = rows.next();
        } while (mark.isPresent());
        return false;
    }

    private List<String> kinds(UUID id) {
        return office.here(() -> history.of(id)).stream().map(RecordedAct::kind).toList();
    }

    private Actor.Staff staff(String unit, boolean signs) {
        return staff(Role.SACHBEARBEITUNG, unit, signs);
    }

    private Actor.Staff staff(Role role, String unit, boolean signs) {
        Set<Role> roles = Set.of(role);
        StaffFixtures.Member member = StaffFixtures.in(context).member(BAD_VILBEL, roles, signs, Set.of(unit));
        return new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, signs));
    }

    private static String text(byte[] pdf) throws java.io.IOException {
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return new org.apache.pdfbox.text.PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ");
        }
    }
}
