package rathaus.remedies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the office does to its own decision.
 *
 * @param effect from when on; empty for a correction
 * @param tenor what is decided
 * @param trust how trust in the decision was weighed; may be empty where the paragraph does not ask for it
 * @param knownSince when the office learned the facts
 */
public record Amendment(
        AmendmentGround ground,
        Optional<AmendmentEffect> effect,
        String tenor,
        String reasons,
        String trust,
        Optional<LocalDate> knownSince) {

    /** The longest that can be said in one part. */
    public static final int LONGEST = 8_000;

    @Override
    public String toString() {
        return "Amendment[" + ground + "]";
    }

    /** The same with who did it and when. */
    public record Recorded(Amendment amendment, String by, Instant at) {
        @Override
        public String toString() {
            return "Recorded[" + at + "]";
        }
    }
}
