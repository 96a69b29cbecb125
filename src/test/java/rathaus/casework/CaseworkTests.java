package rathaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.AGREED;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.GUEST;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.AntragTracking;
import rathaus.applications.ApplicationsFixtures;
import rathaus.applications.DraftToken;
import rathaus.applications.FillingIn;
import rathaus.applications.PublicStatus;
import rathaus.applications.Receipt;
import rathaus.applications.RequestedItem;
import rathaus.applications.Submission;
import rathaus.applications.SubmitOutcome;
import rathaus.applications.SupplementRequest;
import rathaus.applications.SupplyOutcome;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.documents.PdfConformance;
import rathaus.documents.pades.SealCheck;
import rathaus.forms.FieldError;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.LeistungId;
import rathaus.records.Aktenzeichen;
import rathaus.tenancy.KommuneScope;

/** From the submitted Antrag to the closed file, on the running application with its scheduled tasks. */
@RathausTest
class CaseworkTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    ApplicationContext context;

    @Autowired
    FillingIn fillingIn;

    @Autowired
    Submission submission;

    @Autowired
    AntragTracking tracking;

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseReceipts receipts;

    @Autowired
    CaseInbox inbox;

    @Autowired
    Contents contents;

    @Autowired
    MailProof proof;

    private Actor.Staff clerk;
    private Actor.Staff colleague;

    @BeforeEach
    void staffTheOffice() {
        clerk = staff(BAD_VILBEL, "strassenverkehr");
        colleague = staff(BAD_VILBEL, "strassenverkehr");
    }

    @Test
    void leadsFromTheAntragToTheClosedFile() throws IOException {
        Receipt receipt = submitted();
        CaseView arrived = arrived(receipt);
        assertThat(Aktenzeichen.parse(arrived.aktenzeichen())).isPresent();
        assertThat(arrived.state()).isEqualTo("UNCLAIMED");
        assertThat(arrived.applicant()).isEqualTo("Erika Beispiel");
        assertThat(arrived.checklist()).isNotEmpty();
        assertThat(arrived.evidence())
                .singleElement()
                .satisfies(evidence ->
                        assertThat(evidence.scanKey()).isIn("documents.scan.pending", "documents.scan.not-scanned"));

        assertThat(act(() -> desk.claim(arrived.id(), arrived.version(), clerk)))
                .isInstanceOf(CaseOutcome.Done.class);
        CaseView claimed = view(arrived);
        assertThat(status(receipt)).isEqualTo(PublicStatus.PROCESSING);
        String point = claimed.checklist().getFirst().id();
        assertThat(act(() -> desk.tick(claimed.id(), point, true, clerk))).isInstanceOf(CaseOutcome.Done.class);
        assertThat(act(() -> desk.decide(claimed.id(), claimed.version(), DecisionKind.GRANT, "", clerk)))
                .isInstanceOf(CaseOutcome.Done.class);

        payWhatHoldsUp(receipt, arrived);
        CaseView delivered = eventually(() -> Optional.of(view(arrived))
                .filter(seen ->
                        seen.outcome().flatMap(CaseView.Outcome::bescheid).isPresent()));
        CaseView.Outcome outcome = delivered.outcome().orElseThrow();
        assertThat(outcome.notifiedOn()).isPresent();
        assertThat(outcome.appealUntil().orElseThrow())
                .isAfter(outcome.notifiedOn().orElseThrow());
        assertThat(PdfConformance.failures(pdf(outcome.bescheid().orElseThrow())))
                .isEmpty();
        assertSealed(delivered);
        assertThat(status(receipt)).isEqualTo(PublicStatus.COMPLETED);
        assertThat(delivered.dokumente()).extracting(CaseView.Filed::kind).contains("BESCHEID");

        assertThat(act(() -> desk.close(delivered.id(), delivered.version(), clerk)))
                .isInstanceOf(CaseOutcome.Done.class);
        CaseView closed = view(arrived);
        assertThat(closed.state()).isEqualTo("CLOSED");
        assertThat(closed.outcome().flatMap(CaseView.Outcome::retentionEnd)).isPresent();
        assertThat(closed.accesses()).isNotEmpty();
        assertThat(closed.history()).extracting(CaseView.Entry::text).contains("casework.antrag-decided");
    }

    private void assertSealed(CaseView delivered) throws IOException {
        UUID bescheid = delivered.outcome().flatMap(CaseView.Outcome::bescheid).orElseThrow();
        assertThat(SealCheck.holder(pdf(bescheid))).isEqualTo("Beispielsiegel – ohne Rechtswirkung");
        assertThat(KommuneScope.call(BAD_VILBEL, () -> proof.of(delivered.id(), clerk)))
                .anyMatch(way -> way.seal().isPresent())
                .allMatch(way -> way.seal().isEmpty()
                        || way.seal().get().holder().equals("Beispielsiegel – ohne Rechtswirkung"));
    }

    /** The Bescheid waits for the money; the clerk notes a transfer. */
    private void payWhatHoldsUp(Receipt receipt, CaseView arrived) {
        CaseView heldUp = eventually(() -> Optional.of(view(arrived))
                .filter(seen ->
                        seen.dokumente().stream().anyMatch(filed -> filed.kind().equals("GEBUEHRENANFORDERUNG"))));
        assertThat(heldUp.claim().orElseThrow().holdsUp()).isTrue();
        assertThat(heldUp.outcome().flatMap(CaseView.Outcome::bescheid)).isEmpty();
        assertThat(status(receipt)).isEqualTo(PublicStatus.ACTION_REQUIRED);
        assertThat(act(() -> receipts.receive(heldUp.id(), heldUp.version(), "KB-4711", clerk)))
                .isInstanceOf(CaseOutcome.Done.class);
    }

    @Test
    void asksOnceAndGoesOnWithTheAnswer() {
        Receipt receipt = submitted();
        CaseView arrived = arrived(receipt);
        act(() -> desk.claim(arrived.id(), arrived.version(), clerk));
        CaseView claimed = view(arrived);
        List<RequestedItem> items =
                List.of(new RequestedItem("kennzeichen", "Das Kennzeichen passt nicht zum Fahrzeugschein."));
        assertThat(act(() -> desk.ask(claimed.id(), claimed.version(), items, clerk)))
                .isInstanceOf(CaseOutcome.Done.class);
        CaseView waiting = view(arrived);
        assertThat(waiting.state()).isEqualTo("WAITING");
        assertThat(status(receipt)).isEqualTo(PublicStatus.ACTION_REQUIRED);
        assertThat(act(() -> desk.decide(waiting.id(), waiting.version(), DecisionKind.GRANT, "", clerk)))
                .isInstanceOf(CaseOutcome.Refused.class);

        SupplyOutcome supplied = supply(receipt, Map.of("kennzeichen", "FB-CD 456"));
        assertThat(supplied).isInstanceOf(SupplyOutcome.Supplied.class);

        CaseView resumed = eventually(
                () -> Optional.of(view(arrived)).filter(seen -> seen.state().equals("CLAIMED")));
        assertThat(resumed.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.before()).contains("FB-AB 123");
            assertThat(difference.after()).contains("FB-CD 456");
        });
    }

    @Test
    void asksForOneAnswerAmongSeveralEntries() {
        clerk = staff(BAD_VILBEL, "steueramt");
        Receipt receipt = submitted(ApplicationsFixtures.HUNDESTEUER, ApplicationsFixtures.twoDogs());
        CaseView arrived = arrived(receipt);
        act(() -> desk.claim(arrived.id(), arrived.version(), clerk));
        CaseView claimed = view(arrived);
        assertThat(claimed.askable())
                .contains(new CaseView.Askable("hunde.1.chipnummer", "Hund 2: Chipnummer"))
                .noneMatch(askable -> askable.field().startsWith("hunde.2."));
        RequestedItem noSuchDog = new RequestedItem("hunde.2.chipnummer", "Die Chipnummer fehlt.");
        assertThat(act(() -> desk.ask(claimed.id(), claimed.version(), List.of(noSuchDog), clerk)))
                .isInstanceOf(CaseOutcome.Refused.class);
        RequestedItem chip = new RequestedItem("hunde.1.chipnummer", "Die Chipnummer fehlt.");
        assertThat(act(() -> desk.ask(claimed.id(), claimed.version(), List.of(chip), clerk)))
                .isInstanceOf(CaseOutcome.Done.class);

        for (String wrong : List.of("12", "")) {
            assertThat(supply(receipt, Map.of("hunde.1.chipnummer", wrong)))
                    .isInstanceOfSatisfying(
                            SupplyOutcome.Faulty.class,
                            faulty -> assertThat(faulty.errors())
                                    .extracting(FieldError::place)
                                    .containsExactly("hunde.1.chipnummer"));
        }
        Map<String, String> more = Map.of("hunde.1.chipnummer", "276000000000001", "hunde.0.name", "Rex");
        assertThat(supply(receipt, more)).isInstanceOf(SupplyOutcome.Supplied.class);

        CaseView resumed = eventually(
                () -> Optional.of(view(arrived)).filter(seen -> seen.state().equals("CLAIMED")));
        assertThat(resumed.differences())
                .containsExactly(new CaseView.Difference("Hund 2: Chipnummer", "", "276000000000001"));
    }

    private SupplyOutcome supply(Receipt receipt, Map<String, String> typed) {
        return KommuneScope.call(BAD_VILBEL, () -> {
            SupplementRequest request =
                    tracking.state(receipt.antrag()).orElseThrow().requests().getFirst();
            return tracking.supply(receipt.antrag(), request.id(), ApplicationsFixtures.input(typed), List.of(), GUEST);
        });
    }

    @Test
    void letsOnlyOneOfTwoClerksDecide() throws Exception {
        CaseView arrived = arrived(submitted());
        act(() -> desk.claim(arrived.id(), arrived.version(), clerk));
        long version = view(arrived).version();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<CaseOutcome>> both = List.of(
                    () -> act(() -> desk.decide(arrived.id(), version, DecisionKind.GRANT, "", clerk)),
                    () -> act(() -> desk.decide(arrived.id(), version, DecisionKind.REFUSAL, "Zweifel", colleague)));
            List<CaseOutcome> outcomes =
                    threads.invokeAll(both).stream().map(CaseworkTests::get).toList();
            assertThat(outcomes).hasAtLeastOneElementOfType(CaseOutcome.Done.class);
            assertThat(outcomes).hasAtLeastOneElementOfType(CaseOutcome.ChangedMeanwhile.class);
        }
    }

    @Test
    void refusesARefusalWithoutReasons() {
        CaseView arrived = arrived(submitted());
        act(() -> desk.claim(arrived.id(), arrived.version(), clerk));
        long version = view(arrived).version();
        assertThat(act(() -> desk.decide(arrived.id(), version, DecisionKind.REFUSAL, " ", clerk)))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.no-reasons"));
    }

    @Test
    void showsACaseToItsUnitOnly() {
        CaseView arrived = arrived(submitted());
        Actor.Staff stranger = staff(BAD_VILBEL, "standesamt");
        assertThat(KommuneScope.call(BAD_VILBEL, () -> desk.open(arrived.aktenzeichen(), stranger)))
                .isEmpty();
        assertThat(act(() -> desk.claim(arrived.id(), arrived.version(), stranger)))
                .isInstanceOf(CaseOutcome.NoCase.class);
        Actor.Staff elsewhere = staff(new KommuneId(2), "strassenverkehr");
        assertThat(KommuneScope.call(new KommuneId(2), () -> desk.open(arrived.aktenzeichen(), elsewhere)))
                .isEmpty();
    }

    private Receipt submitted() {
        return submitted(PARKAUSWEIS, ApplicationsFixtures.answers());
    }

    private Receipt submitted(LeistungId leistung, Map<String, String> typed) {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, leistung, typed, GUEST);
        SubmitOutcome outcome = KommuneScope.call(BAD_VILBEL, () -> submission.submit(token, leistung, AGREED, GUEST));
        assertThat(outcome).isInstanceOf(SubmitOutcome.Submitted.class);
        return ((SubmitOutcome.Submitted) outcome).receipt();
    }

    /** The case of an Antrag, once the office has pulled it: found in the inbox by its reference. */
    private CaseView arrived(Receipt receipt) {
        return eventually(() -> KommuneScope.call(BAD_VILBEL, () -> {
            Optional<String> mark = Optional.empty();
            do {
                CaseInbox.Rows rows = inbox.rows(CaseInbox.Selection.of(CaseInbox.Filter.ALL), mark, clerk);
                for (CaseInbox.Row row : rows.rows()) {
                    Optional<CaseView> view =
                            row.state().equals("UNCLAIMED") ? desk.open(row.aktenzeichen(), clerk) : Optional.empty();
                    if (view.isPresent()
                            && view.get().reference().equals(receipt.reference().grouped())) {
                        return view;
                    }
                }
                mark = rows.next();
            } while (mark.isPresent());
            return Optional.empty();
        }));
    }

    private CaseView view(CaseView before) {
        return KommuneScope.call(BAD_VILBEL, () -> desk.open(before.aktenzeichen(), clerk))
                .orElseThrow();
    }

    private CaseOutcome act(Supplier<CaseOutcome> act) {
        return KommuneScope.call(BAD_VILBEL, act);
    }

    private PublicStatus status(Receipt receipt) {
        return KommuneScope.call(
                BAD_VILBEL, () -> tracking.state(receipt.antrag()).orElseThrow().status());
    }

    private byte[] pdf(UUID content) {
        return KommuneScope.call(BAD_VILBEL, () -> switch (contents.fetch(content)) {
            case Fetched.Found found -> found.bytes();
            case Fetched.Quarantined ignored -> throw new AssertionError("quarantined");
            case Fetched.Unknown ignored -> throw new AssertionError("unknown");
        });
    }

    private Actor.Staff staff(KommuneId kommune, String unit) {
        Set<Role> roles = Set.of(Role.SACHBEARBEITUNG);
        StaffFixtures.Member member = StaffFixtures.in(context).member(kommune, roles, true, Set.of(unit));
        return new Actor.Staff(member.id(), kommune, kommune, Role.permissions(roles, true));
    }

    private static <T> T eventually(Supplier<Optional<T>> look) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            assertThat(Instant.now()).as("patience").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static CaseOutcome get(Future<CaseOutcome> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
