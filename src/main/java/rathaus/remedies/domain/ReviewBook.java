package rathaus.remedies.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.remedies.Amendment;

/** The objections and amendments of the open Kommune. */
public interface ReviewBook {

    /** False if it is known already. */
    boolean add(Widerspruch.Received objection);

    /** Stores the next state if nobody has stored another one since. */
    boolean store(Widerspruch next);

    Optional<Widerspruch> find(UUID id);

    /** The latest last. */
    List<Widerspruch> ofCase(UUID caseId);

    /** Adds the n-th amendment of a case; false if there is an n-th already. */
    boolean add(Amended amended);

    /** The latest last. */
    List<Amended> amendments(UUID caseId);

    /** An amendment of a case. */
    record Amended(UUID caseId, int number, UUID id, Amendment amendment, UUID by, Instant at) {
        @Override
        public String toString() {
            return "Amended[" + id + "]";
        }
    }
}
