package rathaus.applications.usecases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.DraftRetention;
import rathaus.applications.domain.LeftDrafts;
import rathaus.identity.CitizenAccountDeleted;
import rathaus.kernel.LegalDay;

/**
 * Announces and deletes drafts that nobody edits any more (§ 8a OZG). Everything may run twice: an announcement is noted in
 * the transaction that orders the mail, and no draft goes before its announcement is a day old.
 */
@Component
class DraftCleaning {

    /** So many drafts in one transaction. */
    static final int BATCH = 100;

    private static final Duration NOTICE = Duration.ofDays(1);

    private final LeftDrafts left;
    private final DraftNotices notices;
    private final DraftRemoval removal;
    private final DraftRetention retention;
    private final Clock clock;

    DraftCleaning(LeftDrafts left, DraftNotices notices, DraftRemoval removal, DraftRetention retention, Clock clock) {
        this.left = left;
        this.notices = notices;
        this.removal = removal;
        this.retention = retention;
        this.clock = clock;
    }

    /** Announces one batch; how many it were. */
    @Transactional
    public int announce() {
        Instant before = LegalDay.start(retention.announcedIfEditedBefore(LegalDay.today(clock)));
        List<Draft> due = left.unannounced(before, BATCH);
        for (Draft draft : due) {
            notices.announce(draft, lastDay(draft));
            left.announced(draft, clock.instant());
        }
        return due.size();
    }

    /** Deletes one batch with its files; how many it were. */
    @Transactional
    public int delete() {
        Instant before = LegalDay.start(retention.goneIfEditedBefore(LegalDay.today(clock)));
        List<Draft> gone = left.expired(before, clock.instant().minus(NOTICE), BATCH);
        gone.forEach(removal::remove);
        return gone.size();
    }

    /** Deletes the drafts of an account that its owner deleted, in that transaction. */
    @Transactional
    public void delete(CitizenAccountDeleted deleted) {
        left.ofAccountForUpdate(deleted.account()).forEach(removal::remove);
    }

    /** What was announced late goes late: nobody is told a day that has passed. */
    private LocalDate lastDay(Draft draft) {
        LocalDate planned = retention.keptUntil(LegalDay.of(draft.editedAt()));
        LocalDate possible = LegalDay.today(clock).plusDays(1);
        return planned.isBefore(possible) ? possible : planned;
    }
}
