package rathaus.casework;

import java.util.UUID;
import rathaus.kernel.Actor;

/** What another office module does in the transaction in which a case is granted: implemented by modules above this one. */
public interface GrantFollower {

    /** Called once for each granted case, with who decided it, a machine perhaps; what it throws undoes the decision. */
    void granted(GrantedCase granted, Actor actor);

    /**
     * Called when what was granted holds no longer: the decision was changed, or the Antrag taken back before anybody was told of
     * it. Nothing happens for a case that was never granted.
     *
     * @param ground in words for the record: the paragraph of the change, or that the Antrag was taken back
     */
    void lapsed(UUID caseId, String ground, Actor actor);
}
