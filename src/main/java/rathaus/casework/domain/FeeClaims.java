package rathaus.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The demands of the open Kommune, one at most for each case. */
public interface FeeClaims {

    /** False if the case has one. */
    boolean add(FeeClaim claim);

    Optional<FeeClaim> of(UUID bearbeitung);

    /** Notes the day on which the demand was given to the post; false if one is known, or nothing is demanded any more. */
    boolean posted(UUID bearbeitung, LocalDate on);

    /** Notes that the money is there; false if that is known, or there is no demand. */
    boolean settled(UUID bearbeitung, Instant at);

    /** Notes that nothing is demanded any more; false if it is paid, dropped, or there is no demand. */
    boolean dropped(UUID bearbeitung, Instant at);

    /** Notes that an attempt failed; false if this is old news. */
    boolean declined(UUID bearbeitung, Instant at);
}
