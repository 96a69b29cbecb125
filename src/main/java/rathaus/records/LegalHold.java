package rathaus.records;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A hold that stops every disposal of a Vorgang: a law suit, an audit.
 *
 * @param placedBy label of the actor, see {@link rathaus.kernel.Actor#label()}
 */
public record LegalHold(UUID id, UUID vorgang, String reason, Instant placedAt, String placedBy, Optional<Lift> lift) {

    /** Its end. */
    public record Lift(Instant at, String by, String reason) {}

    @Override
    public String toString() {
        return "LegalHold[" + id + "]";
    }
}
