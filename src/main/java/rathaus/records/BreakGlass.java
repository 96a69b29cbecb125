package rathaus.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Opens a restricted Akte to somebody outside of its units, in an emergency: with a reason, for a short time, in the history,
 * and with a notice that somebody else has to acknowledge.
 */
public interface BreakGlass {

    /**
     * Opens every Vorgang of the Akte that the member of staff cannot read.
     *
     * @return until when; empty if there is no such Akte, or nothing in it that they cannot read, or they may not read records
     */
    Optional<Instant> open(Aktenzeichen aktenzeichen, Deed deed, Actor.Staff staff);

    /**
     * The notices for the Registratur, or for the head of a unit that works on the Vorgang: at most 200, those that still wait
     * before the acknowledged ones, each youngest first.
     */
    List<Notice> notices(Actor.Staff staff);

    /** Whether a notice waits for this member of staff. */
    boolean isAnyWaiting(Actor.Staff staff);

    /** Acknowledges; says whether it did. Nobody acknowledges what they opened themselves. */
    boolean acknowledge(UUID notice, Actor.Staff staff);

    /** One opening. */
    record Notice(
            UUID id,
            UUID vorgang,
            Aktenzeichen aktenzeichen,
            int number,
            UUID staff,
            String reason,
            Instant openedAt,
            Instant endsAt,
            Optional<Instant> acknowledgedAt) {

        @Override
        public String toString() {
            return "Notice[" + id + "]";
        }
    }
}
