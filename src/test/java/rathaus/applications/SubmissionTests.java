package rathaus.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.AGREED;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.GUEST;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;
import static rathaus.applications.ApplicationsFixtures.SCHOENECK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rathaus.RathausTest;
import rathaus.documents.PdfConformance;
import rathaus.kernel.Language;
import rathaus.kernel.Money;
import rathaus.tenancy.KommuneScope;

@RathausTest
class SubmissionTests {

    @Autowired
    FillingIn fillingIn;

    @Autowired
    Submission submission;

    @Autowired
    AntragInbox inbox;

    @Autowired
    AntragTracking tracking;

    @Test
    void storesTheAntragOnceAndForAllAndAnswersWithAReceipt() {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        Receipt receipt = submitted(submit(token));
        assertThat(receipt.name()).isEqualTo("Bewohnerparkausweis beantragen");
        assertThat(receipt.fee()).isEqualTo(Money.euro(30));
        SubmittedAntrag antrag = inKommune(() -> inbox.antrag(receipt.antrag()));
        assertThat(antrag.applicant()).isEqualTo("Erika Beispiel");
        assertThat(antrag.email()).contains("erika.beispiel@example.org");
        assertThat(antrag.reference()).isEqualTo(receipt.reference());
    }

    @Test
    void makesOneAntragOfADoubleClick() {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        assertThat(submitted(submit(token))).isEqualTo(submitted(submit(token)));
    }

    @Test
    void makesOneAntragOfManyClicksAtOnce() throws Exception {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Callable<UUID>> clicks = IntStream.range(0, 6)
                    .<Callable<UUID>>mapToObj(
                            click -> () -> submitted(submit(token)).antrag())
                    .toList();
            var made =
                    threads.invokeAll(clicks).stream().map(SubmissionTests::get).collect(Collectors.toSet());
            assertThat(made).hasSize(1);
        }
    }

    @Test
    void refusesAnAntragThatSkippedAPage() {
        DraftToken token = inKommune(() -> fillingIn.begin(PARKAUSWEIS, GUEST).orElseThrow());
        assertThat(submit(token))
                .isInstanceOfSatisfying(
                        SubmitOutcome.Faulty.class,
                        faulty -> assertThat(faulty.errors()).isNotEmpty());
        assertThat(inKommune(() -> submission.receipt(token))).isEmpty();
    }

    @Test
    void asksForTheDeclarationsOfTheLaw() {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        Submission.Choices silent = new Submission.Choices(false, true, true, Language.DE);
        assertThat(inKommune(() -> submission.submit(token, PARKAUSWEIS, silent, GUEST)))
                .isInstanceOf(SubmitOutcome.NotDeclared.class);
    }

    @Test
    void stopsWhereAnotherTownIsResponsible() {
        DraftToken token = inKommune(() -> fillingIn.begin(PARKAUSWEIS, GUEST).orElseThrow());
        Map<String, String> elsewhere = ApplicationsFixtures.answers();
        elsewhere.put("anschrift.ort", "Karben");
        elsewhere.put("anschrift.plz", "61184");
        SaveOutcome outcome =
                inKommune(() -> fillingIn.save(token, PARKAUSWEIS, "wohnung", ApplicationsFixtures.input(elsewhere)));
        assertThat(outcome).isInstanceOf(SaveOutcome.Stopped.class);
    }

    @Test
    void keepsNothingOfAPageWithErrors() {
        DraftToken token = inKommune(() -> fillingIn.begin(PARKAUSWEIS, GUEST).orElseThrow());
        Map<String, String> wrong = ApplicationsFixtures.answers();
        wrong.put("kennzeichen", "<script>");
        assertThat(inKommune(() -> fillingIn.save(token, PARKAUSWEIS, "fahrzeug", ApplicationsFixtures.input(wrong))))
                .isInstanceOf(SaveOutcome.Faulty.class);
        assertThat(inKommune(() ->
                        fillingIn.open(token, PARKAUSWEIS).orElseThrow().given().isEmpty()))
                .isTrue();
    }

    @Test
    void opensADraftOnlyInItsKommune() {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        Optional<OnlineForm> elsewhere = KommuneScope.call(SCHOENECK, () -> fillingIn.open(token, PARKAUSWEIS));
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void opensTheStatusWithReferenceAndPinOnly() {
        Receipt receipt = submitted(submit(ApplicationsFixtures.filledDraft(fillingIn, GUEST)));
        assertThat(inKommune(() -> tracking.unlock(receipt.reference(), receipt.pin())))
                .contains(receipt.antrag());
        assertThat(inKommune(() -> tracking.unlock(receipt.reference(), "0000-0000")))
                .isEmpty();
        assertThat(KommuneScope.call(SCHOENECK, () -> tracking.unlock(receipt.reference(), receipt.pin())))
                .isEmpty();
        assertThat(inKommune(() -> tracking.state(receipt.antrag()))
                        .orElseThrow()
                        .status())
                .isIn(PublicStatus.SUBMITTED, PublicStatus.RECEIVED);
    }

    @Test
    void handsOutTheReceiptAsAccessiblePdf() {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        submit(token);
        byte[] pdf = inKommune(() -> submission.receiptPdf(token, Language.DE)).orElseThrow();
        assertThat(PdfConformance.failures(pdf)).isEmpty();
    }

    private SubmitOutcome submit(DraftToken token) {
        return inKommune(() -> submission.submit(token, PARKAUSWEIS, AGREED, GUEST));
    }

    private static Receipt submitted(SubmitOutcome outcome) {
        assertThat(outcome).isInstanceOf(SubmitOutcome.Submitted.class);
        return ((SubmitOutcome.Submitted) outcome).receipt();
    }

    private static <T> T inKommune(java.util.function.Supplier<T> work) {
        return KommuneScope.call(BAD_VILBEL, work);
    }

    private static UUID get(Future<UUID> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
