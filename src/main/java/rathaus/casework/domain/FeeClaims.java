package rathaus.casework.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The demands of the open Kommune, one at most for each case. */
public interface FeeClaims {

    /** False if the case has one. */
    boolean add(FeeClaim claim);

    Optional<FeeClaim> of(UUID bearbeitung);

    /** Notes that the money is there; false if that is known, or there is no demand. */
    boolean settled(UUID bearbeitung, Instant at);

    /** Notes that an attempt failed; false if this is old news. */
    boolean declined(UUID bearbeitung, Instant at);
}
