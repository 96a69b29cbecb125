package rathaus.remedies.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The prepared acts of the open Kommune, one at most for each case. */
public interface PreparedBook {

    Optional<Prepared> of(UUID caseId);

    /** Keeps a new one in place of the one that came back, or of none; false if somebody else was faster. */
    boolean keep(Prepared next, Optional<Prepared> before);

    /** Notes that it came back; false if it did already, or is gone. */
    boolean returned(Prepared back);

    /** False if exactly this is gone. */
    boolean remove(Prepared prepared);

    /** The letters of what is prepared in a Vorgang, by its case or by the own Vorgang of an objection. */
    List<UUID> lettersOf(UUID vorgang);
}
