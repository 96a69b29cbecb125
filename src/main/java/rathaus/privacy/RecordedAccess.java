package rathaus.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * One noted access.
 *
 * @param actor label of the actor, see {@link rathaus.kernel.Actor#label()}
 * @param what reference of what was read
 */
public record RecordedAccess(
        UUID id, Instant at, UUID subject, String actor, String role, String purpose, String what) {

    /** Where a page of the list ended. */
    public Position position() {
        return new Position(at, id);
    }

    /** The key after which the next page begins. */
    public record Position(Instant at, UUID id) {}
}
