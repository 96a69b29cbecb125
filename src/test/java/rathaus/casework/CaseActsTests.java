package rathaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.GUEST;
import static rathaus.applications.ApplicationsFixtures.HUNDESTEUER;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.AntragEnding;
import rathaus.applications.AntragTracking;
import rathaus.applications.PublicStatus;
import rathaus.applications.Receipt;
import rathaus.applications.WithdrawalOutcome;
import rathaus.documents.Fetched;
import rathaus.records.Dokument;
import rathaus.records.RecordsReading;

/** Acts beside the course of a case, on the running application. */
@RathausTest
class CaseActsTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final Withdrawal BY_TELEPHONE = new Withdrawal(Withdrawal.Way.TELEPHONE, TODAY, "Zieht um.");

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseActs acts;

    @Autowired
    Wiedervorlagen wiedervorlagen;

    @Autowired
    AntragTracking tracking;

    private CaseworkFixtures office;

    @BeforeEach
    void staffTheOffice() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
    }

    @Test
    void endACaseThatIsTakenBackAndTakeItUpAgain() {
        Receipt receipt = submitted();
        CaseView arrived = office.arrived(receipt);
        assertThat(withdraw(arrived, new Withdrawal(Withdrawal.Way.LETTER, TODAY.plusDays(1), "")))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.withdrawal-day"));
        here(() -> wiedervorlagen.add(arrived.id(), TODAY.plusDays(3), "Nachfragen", 0, office.clerk()));
        done(arrived, view -> acts.withdraw(view.id(), view.version(), BY_TELEPHONE, office.clerk()));
        assertThat(this.<List<Wiedervorlagen.Wiedervorlage>>here(() -> wiedervorlagen.of(arrived.id(), office.clerk())))
                .as("nothing to come back to")
                .isEmpty();

        CaseView ended = office.view(arrived);
        assertThat(ended.state()).isEqualTo("ENDED");
        assertThat(ended.ended().orElseThrow().detail()).isEqualTo("TELEPHONE");
        assertThat(state(receipt).status()).isEqualTo(PublicStatus.COMPLETED);
        assertThat(state(receipt).ending()).contains(AntragEnding.WITHDRAWN);
        assertThat(withdraw(ended, BY_TELEPHONE)).isEqualTo(new CaseOutcome.Refused("casework.refused.ended"));

        office.holding(arrived, "SCHREIBEN");
        office.done(desk -> desk.close(ended.id(), ended.version(), office.clerk()));
        CaseView closed = office.view(arrived);
        assertThat(closed.state()).isEqualTo("CLOSED");
        assertThat(closed.ended().orElseThrow().retentionEnd()).isPresent();

        assertThat(act(() -> acts.reopen(closed.id(), closed.version(), " ", office.clerk())))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.step-reason"));
        done(closed, view -> acts.reopen(view.id(), view.version(), "War ein Missverständnis.", office.clerk()));
        CaseView again = office.view(arrived);
        assertThat(again.state()).isEqualTo("CLAIMED");
        assertThat(again.ended()).isEmpty();
        assertThat(state(receipt).status()).isEqualTo(PublicStatus.PROCESSING);
        assertThat(again.history())
                .extracting(CaseView.Entry::text)
                .contains("casework.antrag-withdrawn", "casework.vorgang-reopened", "records.vorgang-reopened");
    }

    @Test
    void dropTheDemandWithTheAntragThatTheCitizenTakesBack() {
        Receipt receipt = submitted();
        CaseView granted = office.granted(receipt);
        CaseView demanded = office.holding(granted, "GEBUEHRENANFORDERUNG");
        assertThat(demanded.claim().orElseThrow().isOpen()).isTrue();
        assertThat(this.<WithdrawalOutcome>here(() -> tracking.withdraw(id(receipt), "Zu teuer.", GUEST)))
                .isEqualTo(WithdrawalOutcome.RECEIVED);
        assertThat(state(receipt).withdrawn()).isTrue();

        CaseView ended = CaseworkFixtures.eventually(() ->
                Optional.of(office.view(granted)).filter(view -> view.state().equals("ENDED")));
        assertThat(ended.claim().orElseThrow().state()).isEqualTo("DROPPED");
        assertThat(ended.outcome()).isEmpty();
        assertThat(ended.messages()).extracting(CaseView.Entry::text).anyMatch(text -> text.contains("Zu teuer."));
        assertThat(state(receipt).ending()).contains(AntragEnding.WITHDRAWN);
        assertThat(this.<WithdrawalOutcome>here(() -> tracking.withdraw(id(receipt), "", GUEST)))
                .isEqualTo(WithdrawalOutcome.TOO_LATE);
        assertThat(act(() -> acts.reopen(ended.id(), ended.version(), "Doch.", office.clerk())))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.demand-dropped"));
    }

    @Test
    void forwardToTheCompetentBodyAndTellTheApplicant() {
        Receipt receipt = submitted();
        CaseView arrived = office.arrived(receipt);
        Forwarding forwarding = new Forwarding("Musterbehörde Beispielkreis", "Wohnt dort.", "");
        done(arrived, view -> acts.forward(view.id(), view.version(), forwarding, office.clerk()));
        assertThat(office.view(arrived).ended().orElseThrow().detail()).isEqualTo("Musterbehörde Beispielkreis");
        assertThat(state(receipt).ending()).contains(AntragEnding.FORWARDED);
        CaseView told = office.holding(arrived, "SCHREIBEN");
        assertThat(told.history()).extracting(CaseView.Entry::text).contains("casework.vorgang-forwarded");
        CaseworkFixtures.eventually(() -> state(receipt).documents().stream().findFirst());
        Fetched.Found packed = (Fetched.Found)
                here(() -> acts.forwardedPackage(arrived.id(), office.clerk())).orElseThrow();
        assertThat(packed.content().fileName()).contains("0401");
        CaseView other = office.arrived(submitted());
        assertThat(here(() -> acts.forwardedPackage(other.id(), office.clerk())))
                .isEmpty();
    }

    @Test
    void giveACaseWithItsFileToAnotherUnit() {
        CaseworkFixtures others = CaseworkFixtures.in(context, BAD_VILBEL, HUNDESTEUER);
        CaseView arrived = office.holding(office.arrived(submitted()), "ANTRAG");
        done(arrived, view -> acts.moveTo(view.id(), view.version(), "steueramt", "Gehört dorthin.", office.clerk()));
        assertThat(this.<Optional<CaseView>>here(() -> office.desk().open(arrived.aktenzeichen(), office.clerk())))
                .isEmpty();
        CaseView moved = others.view(arrived);
        assertThat(moved.state()).isEqualTo("UNCLAIMED");
        assertThat(moved.dokumente()).as("the file came along").isNotEmpty();
        assertThat(act(() -> acts.moveTo(moved.id(), moved.version(), "steueramt", "Noch einmal.", others.clerk())))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.no-unit"));
        assertThat(act(() -> acts.moveTo(moved.id(), moved.version(), "kita-buero", "Zurück.", office.clerk())))
                .isInstanceOf(CaseOutcome.NoCase.class);
    }

    @Test
    void mergeWhatTheSamePersonAppliedForTwice() {
        Map<String, String> answers = new LinkedHashMap<>(office.answers(PARKAUSWEIS));
        answers.put("familienname", "Zwilling" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
        Receipt first = office.submitted(PARKAUSWEIS, answers);
        Receipt second = office.submitted(PARKAUSWEIS, answers);
        CaseView leading = office.arrived(first);
        CaseView duplicate = office.arrived(second);
        assertThat(choices(duplicate).twins()).extracting(CaseActs.Twin::id).containsExactly(leading.id());

        done(duplicate, view -> acts.merge(view.id(), view.version(), leading.id(), "Gleicher Tag.", office.clerk()));
        assertThat(office.view(duplicate).ended().orElseThrow().detail()).isEqualTo(leading.aktenzeichen());
        assertThat(state(second).ending()).contains(AntragEnding.DUPLICATE);
        assertThat(state(second).messages()).anyMatch(message -> message.body().contains(leading.reference()));
        assertThat(state(first).messages()).anyMatch(message -> message.body().contains(duplicate.reference()));
        assertThat(choices(leading).links())
                .extracting(CaseActs.Linked::vorgang)
                .containsExactly(duplicate.id());
        assertThat(choices(leading).twins()).isEmpty();
        assertThat(office.view(leading).state()).isEqualTo("UNCLAIMED");
    }

    @Test
    void linkTwoCasesAndTakeTheLinkAway() {
        CaseView one = office.arrived(submitted());
        CaseView other = office.arrived(submitted());
        assertThat(link(one, one.reference())).isEqualTo(new CaseOutcome.Refused("casework.refused.no-other-case"));
        assertThat(link(one, other.reference())).isInstanceOf(CaseOutcome.Done.class);
        assertThat(link(other, one.aktenzeichen()))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.linked-already"));
        assertThat(choices(other).links()).extracting(CaseActs.Linked::vorgang).containsExactly(one.id());

        assertThat(act(() -> acts.unlink(other.id(), one.id(), "Irrtum.", office.clerk())))
                .isInstanceOf(CaseOutcome.Done.class);
        assertThat(choices(one).links()).isEmpty();
        assertThat(office.view(one).history()).extracting(CaseView.Entry::text).contains("records.vorgang-unlinked");
        assertThat(link(one, other.aktenzeichen())).as("linked anew").isInstanceOf(CaseOutcome.Done.class);
        assertThat(choices(other).links()).hasSize(1);
    }

    @Test
    void separateAMatterIntoAVorgangOfItsOwn() {
        CaseView arrived = office.holding(office.arrived(submitted()), "ANLAGE");
        CaseView.Filed paper = arrived.dokumente().stream()
                .filter(filed -> filed.kind().equals("ANLAGE"))
                .findFirst()
                .orElseThrow();
        Splitting strange = new Splitting("Halterwechsel", "Andere Frage.", List.of(UUID.randomUUID()));
        assertThat(act(() -> acts.split(arrived.id(), arrived.version(), strange, office.clerk())))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.letter-enclosure"));
        Splitting splitting = new Splitting("Halterwechsel", "Andere Frage.", List.of(paper.id()));
        done(arrived, view -> acts.split(view.id(), view.version(), splitting, office.clerk()));

        CaseActs.Linked own = choices(arrived).links().getFirst();
        assertThat(own.subject()).isEqualTo("Halterwechsel");
        assertThat(own.ofCase()).isFalse();
        assertThat(own.number()).isEqualTo(2);
        List<Dokument> filed =
                here(() -> context.getBean(RecordsReading.class).dokumente(own.vorgang(), office.clerk(), "Prüfung"));
        assertThat(filed).extracting(Dokument::stored).containsExactly(paper.content());
        assertThat(office.view(arrived).dokumente()).contains(paper);
    }

    private Receipt submitted() {
        return office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS));
    }

    private CaseOutcome withdraw(CaseView view, Withdrawal withdrawal) {
        return act(() -> acts.withdraw(view.id(), view.version(), withdrawal, office.clerk()));
    }

    private CaseOutcome link(CaseView view, String typed) {
        return act(() -> acts.link(view.id(), typed, "Dieselbe Wohnung.", office.clerk()));
    }

    private CaseActs.Choices choices(CaseView view) {
        return here(() -> acts.choices(view.id(), office.clerk())).orElseThrow();
    }

    private void done(CaseView before, Function<CaseView, CaseOutcome> act) {
        CaseView now = office.view(before);
        assertThat(act(() -> act.apply(now))).isInstanceOf(CaseOutcome.Done.class);
    }

    private CaseOutcome act(java.util.function.Supplier<CaseOutcome> act) {
        return office.here(act);
    }

    private <T> T here(java.util.function.Supplier<T> work) {
        return office.here(work);
    }

    private UUID id(Receipt receipt) {
        return here(() -> tracking.find(receipt.reference())).orElseThrow();
    }

    private AntragTracking.State state(Receipt receipt) {
        return here(() -> tracking.state(id(receipt))).orElseThrow();
    }
}
