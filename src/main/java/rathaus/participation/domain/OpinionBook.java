package rathaus.participation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The opinions of the open Kommune. */
public interface OpinionBook {

    /** False if it is known already. */
    boolean add(Opinion.Pending opinion);

    /** Stores the next state if nobody has stored another one since. */
    boolean store(Opinion next);

    Optional<Opinion> find(UUID id);

    /** The latest last. */
    List<Opinion> ofCase(UUID caseId);

    /** Questions to these units: open ones by term, or ended ones from the latest term on. */
    List<Opinion> asked(Set<String> units, boolean open, Optional<Position> after, int atMost);

    /** Place of a row. */
    record Position(LocalDate until, UUID id) {}
}
