package rathaus.waitinglist.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.waitinglist.Leaving;
import rathaus.waitinglist.LeavingReason;
import rathaus.waitinglist.WaitingEntry;

/** Somebody's entry: waiting, or off the list and kept with the reason. */
public sealed interface Entry {

    Facts facts();

    /** Counts changes: of two clerks who change the same state only one succeeds. */
    long version();

    /**
     * What was entered and never changes.
     *
     * @param id the same as that of the case
     * @param unit the unit that decided
     * @param pinned the version of the Leistungspaket by whose order it was entered
     * @param orderKey see {@link OrderKey}
     */
    record Facts(
            UUID id,
            String aktenzeichen,
            LeistungId leistung,
            String unit,
            ContentHash pinned,
            LocalDate receivedOn,
            Instant since,
            String orderKey,
            List<WaitingEntry.Ordered> order,
            List<WaitingEntry.Cell> columns) {
        public Facts {
            order = List.copyOf(order);
            columns = List.copyOf(columns);
        }

        @Override
        public String toString() {
            return "Entry[" + id + "]";
        }
    }

    /** On the list. */
    record Waiting(Facts facts, long version) implements Entry {

        /** As it is entered. */
        public static Waiting entered(Facts facts) {
            return new Waiting(facts, 1);
        }

        public Left leave(Leaving leaving, LocalDate on, UUID clerk) {
            return new Left(facts, leaving, on, Optional.of(clerk), version + 1);
        }

        /** The grant holds no longer; it was no clerk's act if the applicant took the Antrag back. */
        public Left lapse(Leaving leaving, LocalDate on, Optional<UUID> clerk) {
            return new Left(facts, leaving, on, clerk, version + 1);
        }
    }

    /** Off the list. */
    record Left(Facts facts, Leaving leaving, LocalDate on, Optional<UUID> clerk, long version) implements Entry {

        /** Granted once more: at the old place, because its order has not changed. Who left for another reason stays away. */
        public Optional<Waiting> again() {
            return leaving.reason() == LeavingReason.ENTSCHEIDUNG_AUFGEHOBEN
                    ? Optional.of(new Waiting(facts, version + 1))
                    : Optional.empty();
        }

        /** Whether it is what this clerk asked for when the entry had that version: a second click. */
        public boolean answers(long seen, Leaving asked, UUID by) {
            return seen == version - 1
                    && asked.equals(leaving)
                    && clerk.filter(by::equals).isPresent();
        }
    }
}
