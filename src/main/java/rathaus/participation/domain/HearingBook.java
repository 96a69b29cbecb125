package rathaus.participation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The hearings of the open Kommune. */
public interface HearingBook {

    /** False if it is known already, or one with the same intent still runs in its case. */
    boolean add(Hearing hearing);

    /** Stores the next state if nobody has stored another one since. */
    boolean store(Hearing next);

    Optional<Hearing> find(UUID id);

    /** The latest last. */
    List<Hearing> ofCase(UUID caseId);
}
