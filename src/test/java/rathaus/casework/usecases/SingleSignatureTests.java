package rathaus.casework.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.DecisionGuard;
import rathaus.casework.DecisionKind;
import rathaus.casework.SingleSignature;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.forms.FormEnvironment;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Money;
import rathaus.procedure.Ablauf;
import rathaus.procedure.SignatureRule;
import rathaus.procedure.SignatureRule.SignaturePower;
import rathaus.procedure.Verfahren;
import rathaus.records.RecordsReading;
import rathaus.tenancy.Organisation;

/** When the signature of one person is enough: by what the package asks for, by kind, by the amount of this case. */
@RathausTest
class SingleSignatureTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final Set<DecisionKind> BOTH = Set.of(DecisionKind.GRANT, DecisionKind.REFUSAL);

    @Autowired
    ApplicationContext context;

    @Autowired
    PublishedVerfahren published;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void isNotEnoughWhereAnyOfTheDecisionsNeedsTwo() {
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        CaseView view = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        Actor.Staff signer = staff(true);
        SignatureRule grant = rule(SignatureRule.DecisionKind.GRANT, Optional.empty(), false, Optional.empty());
        SignatureRule refusal = rule(SignatureRule.DecisionKind.REFUSAL, Optional.empty(), false, Optional.empty());
        office.here(() -> transaction.execute(status -> {
            Bearbeitung.Facts facts = context.getBean(Bearbeitungen.class)
                    .find(view.id())
                    .orElseThrow()
                    .facts();
            Money fee = rules(List.of(grant, refusal)).amount(facts, DecisionKind.GRANT);
            assertThat(rules(List.of(grant, refusal)).signature(facts, BOTH, signer))
                    .isEqualTo(SingleSignature.GIVEN);
            assertThat(rules(List.of(grant, refusal)).signature(facts, BOTH, staff(false)))
                    .isEqualTo(SingleSignature.NO_POWER);

            SignatureRule fourEyes = rule(SignatureRule.DecisionKind.REFUSAL, Optional.empty(), true, Optional.empty());
            assertThat(rules(List.of(grant, fourEyes)).signature(facts, BOTH, signer))
                    .isEqualTo(SingleSignature.NOT_ENOUGH);
            SignatureRule above = rule(
                    SignatureRule.DecisionKind.GRANT, Optional.empty(), false, Optional.of(new Money(fee.cents() - 1)));
            assertThat(rules(List.of(above, refusal)).signature(facts, BOTH, signer))
                    .as("the fee is above the limit for one person")
                    .isEqualTo(SingleSignature.NOT_ENOUGH);
            SignatureRule upTo = rule(SignatureRule.DecisionKind.GRANT, Optional.empty(), false, Optional.of(fee));
            assertThat(rules(List.of(upTo, refusal)).signature(facts, BOTH, signer))
                    .isEqualTo(SingleSignature.GIVEN);
            SignatureRule together =
                    rule(SignatureRule.DecisionKind.GRANT, Optional.of("ordnungsamt"), false, Optional.empty());
            assertThat(rules(List.of(together, refusal)).signature(facts, BOTH, signer))
                    .isEqualTo(SingleSignature.NOT_ENOUGH);
            return true;
        }));
    }

    private static SignatureRule rule(
            SignatureRule.DecisionKind kind, Optional<String> coSigner, boolean fourEyes, Optional<Money> above) {
        return new SignatureRule(kind, SignaturePower.CLERK, coSigner, fourEyes, above);
    }

    private DecisionRules rules(List<SignatureRule> signatures) {
        ObjectProvider<DecisionGuard> guards = context.getBeanProvider(DecisionGuard.class);
        return new DecisionRules(
                guards,
                context.getBean(SigningRights.class),
                new OtherSignatures(published, signatures),
                context.getBean(DecisionRules.Costs.class),
                context.getBean(RecordsReading.class),
                context.getBean(Organisation.class));
    }

    private Actor.Staff staff(boolean signs) {
        Set<Role> roles = Set.of(Role.SACHBEARBEITUNG);
        StaffFixtures.Member member =
                StaffFixtures.in(context).member(BAD_VILBEL, roles, signs, Set.of("strassenverkehr"));
        return new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, true));
    }

    /** The published packages as if they asked for other signatures. */
    record OtherSignatures(PublishedVerfahren published, List<SignatureRule> signatures) implements PublishedVerfahren {

        @Override
        public Optional<Verfahren> current(LeistungId leistung) {
            return published.current(leistung);
        }

        @Override
        public List<Verfahren> online() {
            return published.online();
        }

        @Override
        public FormEnvironment environment(Verfahren verfahren, LocalDate day) {
            return published.environment(verfahren, day);
        }

        @Override
        public Verfahren version(ContentHash version) {
            Verfahren kept = published.version(version);
            Ablauf old = kept.ablauf();
            Ablauf ablauf = new Ablauf(
                    old.steps(),
                    old.nachforderung(),
                    old.target(),
                    old.payment(),
                    old.statutory(),
                    signatures,
                    old.automation(),
                    old.notification(),
                    old.rechtsbehelf(),
                    old.competence(),
                    old.letters(),
                    old.anhoerung(),
                    old.warteliste(),
                    old.nebenbestimmungen());
            return new Verfahren(
                    kept.paket(),
                    kept.leistung(),
                    kept.ortsrecht(),
                    kept.datenschutz(),
                    kept.form(),
                    kept.gebuehr(),
                    ablauf,
                    kept.schreiben());
        }
    }
}
