package rathaus.participation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The hearings of the open Kommune. */
public interface HearingBook {

    void add(Hearing hearing);

    /** Stores the next state if nobody has stored another one since. */
    boolean store(Hearing next);

    Optional<Hearing> find(UUID id);

    /** The latest last. */
    List<Hearing> ofCase(UUID caseId);
}
