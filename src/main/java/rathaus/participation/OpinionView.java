package rathaus.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A Stellungnahme as pages show it.
 *
 * @param version changes with every act; of two clerks who have seen the same only one succeeds
 * @param askingUnit by its name
 * @param unit the one that is asked, by its name
 * @param until last day of the term
 * @param remindedOn when it was last reminded
 * @param silentOn when it was noted that the term had passed without an answer; stays if the answer comes late
 * @param ending how it ended; empty while an answer is awaited
 */
public record OpinionView(
        UUID id,
        long version,
        String aktenzeichen,
        String leistung,
        String askingUnit,
        String unit,
        OpinionQuestion question,
        LocalDate until,
        Instant askedAt,
        String askedBy,
        Optional<LocalDate> remindedOn,
        Optional<LocalDate> silentOn,
        Optional<Ending> ending) {

    /** Whether an answer can still be given: also late, while the case has not been decided. */
    public boolean isOpen() {
        return ending.isEmpty();
    }

    @Override
    public String toString() {
        return "OpinionView[" + id + "]";
    }

    /**
     * How it ended.
     *
     * @param answer empty if the question was taken back
     * @param reason why it was taken back; empty with an answer
     * @param by the name of who ended it; empty if it fell away by itself
     */
    public record Ending(Optional<OpinionAnswer> answer, String reason, Optional<String> by, Instant at) {
        @Override
        public String toString() {
            return "Ending[" + at + "]";
        }
    }
}
