package rathaus.remedies;

import java.util.UUID;

/** An act on a decision before anybody has signed it, with what its author has seen: of two on the same state only one succeeds. */
public sealed interface PlannedAct {

    /**
     * A correction, withdrawal or revocation.
     *
     * @param seen how many there were
     */
    record Amending(int seen, Amendment amendment) implements PlannedAct {}

    /**
     * The office's own decision about an objection.
     *
     * @param seen its version
     */
    record Deciding(UUID objection, long seen, WiderspruchAct act) implements PlannedAct {}
}
