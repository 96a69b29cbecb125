package rathaus.casework;

import java.util.UUID;
import rathaus.kernel.Actor;

/** What a module that asks others about a case does once there is nothing to ask: implemented by modules above this one. */
public interface InquiryFollower {

    /**
     * Called in the transaction in which a case is decided or ends without a decision; what it throws undoes that. The same
     * case may be settled again after it was reopened.
     */
    void settled(UUID caseId, Actor actor);
}
