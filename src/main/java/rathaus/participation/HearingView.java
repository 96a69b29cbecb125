package rathaus.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A hearing as pages show it. */
public record HearingView(UUID id, long version, HearingIntent intent, Instant since, String by, State state) {

    /** How far it is. */
    public sealed interface State {}

    /**
     * An answer is awaited.
     *
     * @param intended the decision that is intended
     * @param until last day to answer; empty while the letter is not on its way: no term runs then
     */
    public record Running(String intended, String facts, Optional<LocalDate> until) implements State {
        @Override
        public String toString() {
            return "Running[" + until + "]";
        }
    }

    /** The person has answered. */
    public record Answered(String intended, String facts, HearingWay way, LocalDate on, String answer)
            implements State {
        @Override
        public String toString() {
            return "Answered[" + on + "]";
        }
    }

    /** The term has passed without an answer: noted, no consent. */
    public record Silent(String intended, String facts, LocalDate until, LocalDate notedOn) implements State {
        @Override
        public String toString() {
            return "Silent[" + notedOn + "]";
        }
    }

    /** Nobody was heard, for this reason. */
    public record Waived(HearingWaiver waiver, String reason) implements State {
        @Override
        public String toString() {
            return "Waived[" + waiver + "]";
        }
    }

    /** Whether nothing more has to be awaited. */
    public boolean isDone() {
        return !(state instanceof Running);
    }

    /** Whether an answer is awaited, or still comes although the term has passed. */
    public Optional<Running> running() {
        return state instanceof Running running ? Optional.of(running) : Optional.empty();
    }

    @Override
    public String toString() {
        return "HearingView[" + id + "]";
    }
}
