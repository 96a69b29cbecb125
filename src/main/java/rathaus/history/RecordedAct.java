package rathaus.history;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An act as it stands in the history.
 *
 * @param actor label of the actor, see {@link rathaus.kernel.Actor#label()}
 * @param details empty if the payload was erased by the retention role
 * @param sealed whether the chain covers it already
 */
public record RecordedAct(
        UUID id,
        UUID subject,
        String kind,
        String actor,
        String role,
        String reason,
        Instant at,
        Optional<Map<String, Object>> details,
        boolean sealed) {}
