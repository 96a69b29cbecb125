package rathaus.casework;

import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * The door by which what comes after a decision reaches the case: an objection that is redressed, a grant that is taken back. Joins
 * the caller's transaction, in which the other decision is made, and trusts its check of competence and signature.
 */
public interface DecisionChanges {

    /**
     * Why a decision of this case cannot be changed now, as a message key; empty if it can. A case z. d. A. has to be taken up
     * again where something new is granted, because what follows is filed in it.
     */
    Optional<String> refusal(UUID caseId, DecisionChange change);

    /**
     * Notes it. Where something is granted in place of a refusal, all follows that follows a grant: the demand, the lists.
     *
     * @throws IllegalStateException if {@link #refusal} names a reason
     */
    void apply(UUID caseId, DecisionChange change, Actor.Staff staff);
}
