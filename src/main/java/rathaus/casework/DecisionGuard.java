package rathaus.casework;

import java.util.Optional;
import java.util.UUID;

/**
 * What another office module knows that holds up a decision: a hearing that is still due, a term that still runs. Implemented
 * by modules above this one; asked before a decision that burdens somebody, so never before a full grant.
 */
public interface DecisionGuard {

    /** Message key why this decision is not possible yet; empty if nothing is in the way. */
    Optional<String> objection(UUID caseId, DecisionKind kind);
}
