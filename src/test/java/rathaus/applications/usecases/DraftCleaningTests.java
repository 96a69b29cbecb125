package rathaus.applications.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.GUEST;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.applications.ApplicationsFixtures;
import rathaus.applications.DraftToken;
import rathaus.applications.FillingIn;
import rathaus.applications.KeptDrafts;
import rathaus.documents.Contents;
import rathaus.forms.Answer;
import rathaus.identity.CitizenAccountDeleted;
import rathaus.identity.usecases.CitizenFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.tenancy.KommuneScope;

/** § 8a OZG: 30 days after the last edit, and announced before. */
@RathausTest
class DraftCleaningTests {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Autowired
    DraftCleaning cleaning;

    @Autowired
    FillingIn fillingIn;

    @Autowired
    KeptDrafts kept;

    @Autowired
    Contents contents;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        clock.set(DAY);
    }

    @Test
    void announcesTheDeletionAWeekBeforeAndOnce() {
        String email = UUID.randomUUID() + "@example.org";
        draftFor(email);
        clock.set(DAY.plusDays(22));
        run(cleaning::announce);
        assertThat(announcements(email)).isZero();
        clock.set(DAY.plusDays(23));
        run(cleaning::announce);
        run(cleaning::announce);
        assertThat(announcements(email)).isEqualTo(1);
    }

    @Test
    void announcesAgainAfterAnEdit() {
        String email = UUID.randomUUID() + "@example.org";
        DraftToken token = draftFor(email);
        clock.set(DAY.plusDays(23));
        run(cleaning::announce);
        clock.set(DAY.plusDays(25));
        ApplicationsFixtures.save(fillingIn, token, "fahrzeug", java.util.Map.of());
        clock.set(DAY.plusDays(40));
        run(cleaning::announce);
        assertThat(announcements(email)).isEqualTo(1);
        run(cleaning::delete);
        assertThat(isOpen(token)).isTrue();
        clock.set(DAY.plusDays(48));
        run(cleaning::announce);
        assertThat(announcements(email)).isEqualTo(2);
    }

    @Test
    void deletesTheDraftWithItsFilesAfterThirtyDays() {
        DraftToken token = draftFor(UUID.randomUUID() + "@example.org");
        UUID scan = scanOf(token);
        clock.set(DAY.plusDays(23));
        run(cleaning::announce);
        clock.set(DAY.plusDays(30));
        run(cleaning::delete);
        assertThat(isOpen(token)).isTrue();
        clock.set(DAY.plusDays(31));
        run(cleaning::delete);
        assertThat(isOpen(token)).isFalse();
        assertThat(call(() -> contents.find(scan))).isEmpty();
    }

    @Test
    void deletesNothingThatWasNotAnnouncedADayBefore() {
        String email = UUID.randomUUID() + "@example.org";
        DraftToken token = draftFor(email);
        clock.set(DAY.plusDays(60));
        run(cleaning::delete);
        run(cleaning::announce);
        run(cleaning::delete);
        assertThat(isOpen(token)).isTrue();
        assertThat(announcements(email)).isEqualTo(1);
        clock.set(DAY.plusDays(62));
        run(cleaning::delete);
        assertThat(isOpen(token)).isFalse();
    }

    @Test
    void deletesTheDraftsOfADeletedAccount() {
        Actor.Citizen owner = new Actor.Citizen(
                CitizenFixtures.in(context).citizen(BAD_VILBEL).id(), BAD_VILBEL, BAD_VILBEL);
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, owner);
        call(() -> {
            context.publishEvent(new CitizenAccountDeleted(BAD_VILBEL, owner.account()));
            return 0;
        });
        assertThat(isOpen(token)).isFalse();
    }

    @Test
    void letsGoOfAFileThatIsTakenAway() {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        UUID scan = scanOf(token);
        call(() -> fillingIn.detach(token, PARKAUSWEIS, "familienname", scan));
        assertThat(call(() -> contents.find(scan))).isPresent();
        call(() -> fillingIn.detach(token, PARKAUSWEIS, "fahrzeugschein", scan));
        assertThat(call(() -> contents.find(scan))).isEmpty();
    }

    private UUID scanOf(DraftToken token) {
        return call(() -> fillingIn.open(token, PARKAUSWEIS))
                .flatMap(form -> form.given().get("fahrzeugschein"))
                .map(answer -> ((Answer.Files) answer).files().getFirst().id())
                .orElseThrow();
    }

    private DraftToken draftFor(String email) {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        call(() -> kept.handOut(token, PARKAUSWEIS, Optional.of(email), Language.DE));
        return token;
    }

    private boolean isOpen(DraftToken token) {
        return call(() -> fillingIn.open(token, PARKAUSWEIS)).isPresent();
    }

    /** Notices to this address beside the first one with the link. */
    private long announcements(String email) {
        return call(() -> transaction.execute(
                        status -> jdbc.sql("SELECT count(*) FROM notifications.notice WHERE recipient = :email")
                                .param("email", email)
                                .query(Long.class)
                                .single()))
                - 1;
    }

    private static void run(IntSupplier batch) {
        call(() -> {
            int done = DraftCleaning.BATCH;
            while (done == DraftCleaning.BATCH) {
                done = batch.getAsInt();
            }
            return done;
        });
    }

    private static <T> T call(Supplier<T> work) {
        return KommuneScope.call(BAD_VILBEL, work);
    }
}
