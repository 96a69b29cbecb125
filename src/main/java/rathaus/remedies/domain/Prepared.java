package rathaus.remedies.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rathaus.remedies.PlannedAct;

/**
 * A prepared act.
 *
 * @param letter the decision as PDF
 * @param returned by whom it came back; empty while it waits for signatures
 */
public record Prepared(
        UUID id, UUID caseId, PlannedAct act, UUID letter, UUID by, Instant at, Optional<Returned> returned) {

    public boolean waits() {
        return returned.isEmpty();
    }

    public Prepared back(Returned why) {
        return new Prepared(id, caseId, act, letter, by, at, Optional.of(why));
    }

    @Override
    public String toString() {
        return "Prepared[" + id + "]";
    }

    /** Who gave it back or took it back, when and why. */
    public record Returned(UUID by, Instant at, String reason) {
        @Override
        public String toString() {
            return "Returned[" + at + "]";
        }
    }
}
