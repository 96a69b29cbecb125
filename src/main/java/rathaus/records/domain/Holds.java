package rathaus.records.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.records.LegalHold;

/** Where the legal holds of the open Kommune are kept. */
public interface Holds {

    /** Adds it and marks its Vorgang, which the caller has locked, as held. */
    void add(LegalHold hold);

    Optional<LegalHold> byId(UUID hold);

    /** All of a Vorgang, oldest first. */
    List<LegalHold> of(UUID vorgang);

    /** Ends it, and lets go of its Vorgang, which the caller has locked, if no other one lies on it. */
    void lift(LegalHold hold, LegalHold.Lift lift);
}
