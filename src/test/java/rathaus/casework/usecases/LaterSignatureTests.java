package rathaus.casework.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.CaseMatters;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.DecisionGuard;
import rathaus.casework.DecisionKind;
import rathaus.casework.LaterSignature;
import rathaus.casework.LaterSignatures;
import rathaus.casework.SignatureDesk;
import rathaus.casework.SignatureView;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.ChangedDecisions;
import rathaus.casework.domain.LaterProposals;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Money;
import rathaus.procedure.SignatureRule;
import rathaus.procedure.SignatureRule.SignaturePower;
import rathaus.records.RecordsReading;
import rathaus.tenancy.Organisation;

/** Signatures under what changes a decision, where the package asks for another unit and for four eyes. */
@RathausTest
class LaterSignatureTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    private CaseworkFixtures office;
    private CaseView granted;
    private LaterSignatures signatures;

    @BeforeEach
    void askForAnotherUnit() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        granted = office.granted(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        SignatureRule together = rule(SignatureRule.DecisionKind.GRANT, Optional.of("ordnungsamt"), false);
        SignatureRule fourEyes = rule(SignatureRule.DecisionKind.REFUSAL, Optional.empty(), true);
        DecisionRules rules = new DecisionRules(
                context.getBeanProvider(DecisionGuard.class),
                context.getBean(SigningRights.class),
                new SingleSignatureTests.OtherSignatures(
                        context.getBean(PublishedVerfahren.class), List.of(together, fourEyes)),
                context.getBean(DecisionRules.Costs.class),
                context.getBean(RecordsReading.class),
                context.getBean(Organisation.class));
        signatures = new TransactionalLaterSignatures(
                context.getBean(LaterProposals.class),
                context.getBean(Bearbeitungen.class),
                context.getBean(ChangedDecisions.class),
                context.getBean(CaseMatters.class),
                context.getBean(SigningParts.class),
                new LaterMeasures(rules, context.getBean(SigningRights.class)),
                context.getBean(Clock.class));
    }

    @Test
    void areGivenInOrderByEveryUnitAndNobodyTwice() {
        Actor.Staff drafter = staff("strassenverkehr");
        Actor.Staff first = staff("ordnungsamt");
        Actor.Staff last = staff("strassenverkehr");
        UUID id = laid(drafter);
        assertThat(here(() -> signatures.of(granted.id()).orElseThrow().steps()))
                .extracting(SignatureView.Step::coSignature)
                .containsExactly(true, false);
        assertThat(waits(last)).as("its turn comes later").isFalse();
        assertThat(waits(first)).isTrue();
        assertThat(sign(id, last)).isInstanceOf(LaterSignature.Refused.class);
        assertThat(sign(id, first)).isInstanceOfSatisfying(LaterSignature.Given.class, given -> {
            assertThat(given.last()).isFalse();
            assertThat(given.coSignature()).isTrue();
            assertThat(given.unit()).isEqualTo("ordnungsamt");
        });
        assertThat(waits(first)).isFalse();
        assertThat(waits(drafter)).as("nobody signs their own").isFalse();
        assertThat(sign(id, drafter)).isInstanceOf(LaterSignature.Refused.class);
        assertThat(waits(last)).isTrue();
        assertThat(sign(id, last))
                .isInstanceOfSatisfying(
                        LaterSignature.Given.class,
                        given -> assertThat(given.last()).isTrue());
        assertThat(waits(last)).isFalse();
        assertThat(sign(id, last)).isInstanceOf(LaterSignature.ChangedMeanwhile.class);
    }

    @Test
    void fallAwayWithTheTextTheyWereGivenTo() {
        Actor.Staff first = staff("ordnungsamt");
        UUID id = laid(staff("strassenverkehr"));
        assertThat(sign(id, first)).isInstanceOf(LaterSignature.Given.class);
        assertThat(here(() -> signatures.remove(granted.id(), UUID.randomUUID())))
                .isFalse();
        assertThat(here(() -> signatures.remove(granted.id(), id))).isTrue();
        laid(staff("strassenverkehr"));
        assertThat(waits(first)).as("another text is signed anew").isTrue();
    }

    private UUID laid(Actor.Staff drafter) {
        UUID id = UUID.randomUUID();
        assertThat(here(() -> signatures.lay(
                        new LaterSignatures.Laid(
                                id,
                                granted.id(),
                                Set.of(DecisionKind.GRANT, DecisionKind.REFUSAL),
                                "remedies.ground.ruecknahme-sonstige",
                                "aenderung"),
                        drafter)))
                .isEmpty();
        return id;
    }

    private LaterSignature sign(UUID id, Actor.Staff by) {
        return here(() -> signatures.sign(granted.id(), id, by));
    }

    /** Whether it stands in the list, which has to agree with what opens. */
    private boolean waits(Actor.Staff person) {
        boolean listed =
                here(() -> context.getBean(SignatureDesk.class).waiting(Optional.empty(), person)).rows().stream()
                        .anyMatch(row -> row.aktenzeichen().equals(granted.aktenzeichen()));
        boolean opens =
                here(() -> signatures.toSign(granted.aktenzeichen(), person)).isPresent();
        assertThat(listed).isEqualTo(opens);
        return opens;
    }

    private <T> T here(Supplier<T> work) {
        return office.here(() -> transaction.execute(status -> work.get()));
    }

    private static SignatureRule rule(SignatureRule.DecisionKind kind, Optional<String> coSigner, boolean fourEyes) {
        return new SignatureRule(kind, SignaturePower.CLERK, coSigner, fourEyes, Optional.<Money>empty());
    }

    private Actor.Staff staff(String unit) {
        Set<Role> roles = Set.of(Role.SACHBEARBEITUNG);
        StaffFixtures.Member member = StaffFixtures.in(context).member(BAD_VILBEL, roles, true, Set.of(unit));
        return new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, true));
    }
}
