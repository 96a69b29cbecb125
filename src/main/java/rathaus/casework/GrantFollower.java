package rathaus.casework;

import rathaus.kernel.Actor;

/** What another office module does in the transaction in which a case is granted: implemented by modules above this one. */
public interface GrantFollower {

    /** Called once for each granted case, with who decided it, a machine perhaps; what it throws undoes the decision. */
    void granted(GrantedCase granted, Actor actor);
}
