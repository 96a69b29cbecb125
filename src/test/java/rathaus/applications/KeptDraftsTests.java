package rathaus.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.GUEST;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;
import static rathaus.applications.ApplicationsFixtures.SCHOENECK;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.identity.usecases.CitizenFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.tenancy.KommuneScope;

@RathausTest
class KeptDraftsTests {

    @Autowired
    FillingIn fillingIn;

    @Autowired
    KeptDrafts kept;

    @Autowired
    Submission submission;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void opensTheDraftOnAnotherDeviceWithReferenceAndCode() {
        DraftToken phone = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        KeptDrafts.HandedOut handedOut = handOut(phone);
        KeptDrafts.Resumed resumed = inKommune(() -> kept.resume(handedOut.reference(), handedOut.code()))
                .orElseThrow();
        assertThat(resumed.leistung()).isEqualTo(PARKAUSWEIS);
        assertThat(resumed.token()).isNotEqualTo(phone);
        assertThat(given(resumed.token())).isEqualTo(given(phone));
        ApplicationsFixtures.save(fillingIn, resumed.token(), "fahrzeug", Map.of("kennzeichen", "FB-XY 9"));
        assertThat(given(phone).orElseThrow().get("kennzeichen"))
                .isEqualTo(given(resumed.token()).orElseThrow().get("kennzeichen"));
    }

    @Test
    void opensNothingWithAWrongCodeAnOldCodeOrInAnotherTown() {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        KeptDrafts.HandedOut first = handOut(token);
        KeptDrafts.HandedOut second = handOut(token);
        assertThat(inKommune(() -> kept.resume(first.reference(), first.code())))
                .isEmpty();
        assertThat(inKommune(() -> kept.resume(second.reference(), "0000-0000")))
                .isEmpty();
        assertThat(KommuneScope.call(SCHOENECK, () -> kept.resume(second.reference(), second.code())))
                .isEmpty();
        assertThat(inKommune(() -> kept.resume(second.reference(), second.code())))
                .isPresent();
    }

    @Test
    void opensNoDraftForWhichNobodyAskedForACode() {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        KeptDrafts.HandedOut other = handOut(ApplicationsFixtures.filledDraft(fillingIn, GUEST));
        String reference =
                inTransaction(() -> jdbc.sql("SELECT reference FROM applications.draft WHERE token_hash = :token")
                        .param("token", token.hash())
                        .query(String.class)
                        .single());
        var known = rathaus.kernel.PublicReference.parse(reference).orElseThrow();
        assertThat(inKommune(() -> kept.resume(known, other.code()))).isEmpty();
        assertThat(inKommune(() -> kept.resume(known, ""))).isEmpty();
    }

    @Test
    void mailsTheLinkAndNeverTheCode() {
        String email = UUID.randomUUID() + "@example.org";
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        KeptDrafts.HandedOut handedOut = inKommune(
                        () -> kept.handOut(token, PARKAUSWEIS, Optional.of(email), Language.DE))
                .orElseThrow();
        String mail = inTransaction(
                () -> jdbc.sql("""
                        SELECT coalesce(n.body_text, o.body_text) FROM notifications.notice n
                        LEFT JOIN notifications.outbox_mail o ON o.kommune = n.kommune AND o.id = n.id
                        WHERE n.kommune = 1 AND n.recipient = :email
                        """).param("email", email).query(String.class).single());
        assertThat(mail)
                .contains("/antrag/fortsetzen?kennung=" + handedOut.reference().grouped())
                .doesNotContain(handedOut.code())
                .doesNotContain(handedOut.code().replace("-", ""));
    }

    @Test
    void keepsNoCodeInTheClear() {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        KeptDrafts.HandedOut handedOut = handOut(token);
        String row =
                inTransaction(() -> jdbc.sql("SELECT d::text FROM applications.draft d WHERE reference = :reference")
                        .param("reference", handedOut.reference().value())
                        .query(String.class)
                        .single());
        assertThat(row).doesNotContain(handedOut.code().replace("-", ""));
    }

    @Test
    void keepsAPageThatIsNotCompleteAndSaysWhatItCouldNotRead() {
        DraftToken token = inKommune(() -> fillingIn.begin(PARKAUSWEIS, GUEST).orElseThrow());
        KeepOutcome outcome = inKommune(() -> fillingIn.keep(
                token,
                PARKAUSWEIS,
                "person",
                ApplicationsFixtures.input(Map.of("vornamen", "Erika", "geburtsdatum", "17.05."))));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        KeepOutcome.Kept.class,
                        answer -> assertThat(answer.unread())
                                .extracting(error -> error.place())
                                .containsExactly("geburtsdatum"));
        assertThat(given(token).orElseThrow().get("vornamen")).isPresent();
    }

    @Test
    void showsDraftsToTheirAccountOnly() {
        Actor.Citizen owner = citizen();
        Actor.Citizen stranger = citizen();
        ApplicationsFixtures.filledDraft(fillingIn, owner);
        KeptDrafts.Entry entry = inKommune(() -> kept.ofAccount(owner)).getFirst();
        assertThat(inKommune(() -> kept.ofAccount(stranger))).isEmpty();
        assertThat(inKommune(() -> kept.resume(entry.reference(), stranger))).isEmpty();
        assertThat(inKommune(() -> kept.discard(entry.reference(), stranger))).isFalse();
        assertThat(inKommune(() -> kept.resume(entry.reference(), owner))).isPresent();
        assertThat(inKommune(() -> kept.discard(entry.reference(), owner))).isTrue();
        assertThat(inKommune(() -> kept.ofAccount(owner))).isEmpty();
    }

    @Test
    void putsAGuestsDraftIntoTheAccountButNobodyElses() {
        Actor.Citizen owner = citizen();
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        assertThat(inKommune(() -> kept.putIntoAccount(token, PARKAUSWEIS, owner)))
                .isTrue();
        assertThat(inKommune(() -> kept.putIntoAccount(token, PARKAUSWEIS, citizen())))
                .isFalse();
        assertThat(inKommune(() -> kept.ofAccount(owner))).hasSize(1);
    }

    @Test
    void submitsFromTheSecondDeviceOnceOnly() {
        DraftToken phone = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        KeptDrafts.HandedOut handedOut = handOut(phone);
        DraftToken desk = inKommune(() -> kept.resume(handedOut.reference(), handedOut.code()))
                .orElseThrow()
                .token();
        assertThat(submit(desk)).isInstanceOf(SubmitOutcome.Submitted.class);
        assertThat(submit(phone)).isInstanceOf(SubmitOutcome.Gone.class);
        assertThat(submit(desk)).isInstanceOf(SubmitOutcome.Submitted.class);
    }

    private SubmitOutcome submit(DraftToken token) {
        return inKommune(() -> submission.submit(token, PARKAUSWEIS, ApplicationsFixtures.AGREED, GUEST));
    }

    private KeptDrafts.HandedOut handOut(DraftToken token) {
        return inKommune(() -> kept.handOut(token, PARKAUSWEIS, Optional.empty(), Language.DE))
                .orElseThrow();
    }

    private Optional<rathaus.forms.Answers> given(DraftToken token) {
        return inKommune(() -> fillingIn.open(token, PARKAUSWEIS).map(OnlineForm::given));
    }

    private Actor.Citizen citizen() {
        return new Actor.Citizen(CitizenFixtures.in(context).citizen(BAD_VILBEL).id(), BAD_VILBEL, BAD_VILBEL);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return inKommune(() -> transaction.execute(status -> work.get()));
    }

    private static <T> T inKommune(Supplier<T> work) {
        return KommuneScope.call(BAD_VILBEL, work);
    }
}
