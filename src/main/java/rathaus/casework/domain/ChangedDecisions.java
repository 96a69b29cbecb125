package rathaus.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rathaus.casework.DecisionChange;

/** What became of decisions after they were made; rows are added and never changed. */
public interface ChangedDecisions {

    /** False if this change is known. */
    boolean add(UUID bearbeitung, DecisionChange change, UUID by, Instant at);

    /** In the order in which they were made. */
    List<Kept> of(UUID bearbeitung);

    /** A change, and who made it when. */
    record Kept(DecisionChange change, UUID by, Instant at) {}
}
