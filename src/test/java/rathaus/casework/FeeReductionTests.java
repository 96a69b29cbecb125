package rathaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.casework.domain.FeeClaim;
import rathaus.casework.domain.FeeClaims;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.identity.SigningFunction;
import rathaus.identity.SigningKind;
import rathaus.identity.SigningPower;
import rathaus.identity.SigningPowers;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Money;

/** Who gets only a part may pay less than the tariff: with a reason, and never more, on the running application. */
@RathausTest
class FeeReductionTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final String REASON = "Sie bekommen den Ausweis nur für ein halbes Jahr.";

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    private CaseworkFixtures office;
    private CaseView taken;

    @BeforeEach
    void takeACase() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        office.done(desk -> desk.claim(arrived.id(), arrived.version(), office.clerk()));
        taken = office.view(arrived);
    }

    @Test
    void isWhatIsDemandedAndStandsInTheLetterWithItsReason() throws Exception {
        assertThat(taken.fee().cents()).isGreaterThan(1_250);
        office.done(desk -> desk.decide(taken.id(), taken.version(), partly(1_250), office.clerk()));
        assertThat(claim().orElseThrow().amount()).isEqualTo(new Money(1_250));

        CaseView demanded = office.holding(taken, "GEBUEHRENANFORDERUNG");
        String letter = text(office.dokument(demanded, "GEBUEHRENANFORDERUNG"));
        assertThat(letter)
                .contains("von " + taken.fee().inGerman() + " auf 12,50 Euro herabgesetzt", REASON)
                .contains("Summe 12,50 Euro")
                .doesNotContain("Summe " + taken.fee().inGerman());
        assertThat(demanded.drafting().substance().orElseThrow().reduction())
                .contains(partly(1_250).reduction().get());
        assertThat(office.here(() -> context.getBean(History.class).of(taken.id())))
                .filteredOn(act -> act.kind().equals("casework.antrag-decided"))
                .extracting(RecordedAct::details)
                .singleElement()
                .asString()
                .contains("1250", REASON);
    }

    @Test
    void demandsNothingWhereTheFeeIsReducedToNothing() throws Exception {
        office.done(desk -> desk.decide(taken.id(), taken.version(), partly(0), office.clerk()));
        assertThat(claim()).isEmpty();
        CaseView issued = office.holding(taken, "BESCHEID");
        assertThat(text(office.dokument(issued, "BESCHEID")))
                .contains("auf 0,00 Euro herabgesetzt", REASON, "Summe 0,00 Euro");
    }

    @Test
    void isForAPartAndBelowTheTariffWhichStillMeasuresThePower() {
        long tariff = taken.fee().cents();
        assertThat(decide(partly(tariff + 1))).isEqualTo(new CaseOutcome.Refused("casework.refused.fee-not-lower"));
        assertThat(decide(partly(tariff))).isEqualTo(new CaseOutcome.Refused("casework.refused.fee-not-lower"));
        DecisionDraft whole = DecisionDraft.of(DecisionKind.GRANT, "Ja.").at(new FeeReduction(new Money(100), REASON));
        assertThat(decide(whole)).isEqualTo(new CaseOutcome.Refused("casework.refused.fee-only-partly"));
        assertThat(office.here(() -> signatures().propose(taken.id(), taken.version(), partly(tariff), office.clerk())))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.fee-not-lower"));
        assertThat(office.view(taken).state()).isEqualTo("CLAIMED");

        Actor.Staff limited = withPower(tariff - 1);
        assertThat(office.here(() -> office.desk().decide(taken.id(), taken.version(), partly(1_250), limited)))
                .as("nobody comes below the limit of a power by reducing the fee")
                .isEqualTo(new CaseOutcome.Refused("casework.refused.no-signature"));
        office.done(desk -> desk.decide(taken.id(), taken.version(), partly(1_250), withPower(tariff)));
    }

    @Test
    void waitsWithTheDraftForTheSignatureAndComesBackWithIt() throws Exception {
        Actor.Staff signer = withPower(5_000);
        office.done(desk -> signatures().propose(taken.id(), taken.version(), partly(1_250), office.clerk()));
        SignatureView view = office.here(() -> signatures().open(taken.aktenzeichen(), signer))
                .orElseThrow();
        assertThat(view.fee()).isEqualTo(new Money(1_250));
        assertThat(view.tariff()).isEqualTo(taken.fee());
        assertThat(text(office.here(() -> signatures().preview(taken.id(), signer))
                        .orElseThrow()
                        .pdf()))
                .contains("auf 12,50 Euro herabgesetzt", REASON);
        office.done(desk -> signatures().giveBack(taken.id(), view.version(), "Bitte prüfen.", signer));
        assertThat(office.view(taken).drafting().draft()).contains(partly(1_250));
        office.done(
                desk -> signatures().propose(taken.id(), office.view(taken).version(), partly(1_250), office.clerk()));
        office.done(desk -> signatures().sign(taken.id(), office.view(taken).version(), signer));
        assertThat(claim().orElseThrow().amount()).isEqualTo(new Money(1_250));
    }

    private SignatureDesk signatures() {
        return context.getBean(SignatureDesk.class);
    }

    private CaseOutcome decide(DecisionDraft draft) {
        return office.here(() -> office.desk().decide(taken.id(), taken.version(), draft, office.clerk()));
    }

    private static DecisionDraft partly(long cents) {
        return DecisionDraft.of(DecisionKind.PARTIAL_GRANT, "Nur bis zum Auszug.")
                .at(new FeeReduction(new Money(cents), REASON));
    }

    private Optional<FeeClaim> claim() {
        return office.here(() ->
                transaction.execute(status -> context.getBean(FeeClaims.class).of(taken.id())));
    }

    private Actor.Staff withPower(long cents) {
        Set<Role> roles = Set.of(Role.ADMINISTRATION);
        StaffFixtures.Member giver = StaffFixtures.in(context).member(BAD_VILBEL, roles, false, Set.of());
        Set<Role> clerks = Set.of(Role.SACHBEARBEITUNG);
        StaffFixtures.Member member =
                StaffFixtures.in(context).member(BAD_VILBEL, clerks, false, Set.of("strassenverkehr"));
        SigningPower power = new SigningPower(
                UUID.randomUUID(),
                SigningKind.PARTIAL_GRANT,
                Optional.empty(),
                Optional.of(new Money(cents)),
                SigningFunction.IM_AUFTRAG,
                LocalDate.now(ZoneId.of("Europe/Berlin")),
                Optional.empty());
        Actor.Staff administrator = new Actor.Staff(giver.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, false));
        assertThat(office.here(() ->
                        context.getBean(SigningPowers.class).give(administrator, member.id(), List.of(power), "Probe")))
                .isEqualTo(SigningPowers.Change.DONE);
        return new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(clerks, true));
    }

    private static String text(byte[] pdf) throws java.io.IOException {
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
