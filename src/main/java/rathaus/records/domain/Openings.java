package rathaus.records.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rathaus.records.BreakGlass.Notice;

/** Where the emergency openings of the open Kommune are kept. */
public interface Openings {

    void add(UUID id, UUID vorgang, UUID staff, String reason, Instant from, Instant until);

    /** What is open to this member of staff now. */
    Set<UUID> openTo(UUID staff, Instant now);

    /** Youngest first; of all units, or of these ones only. */
    List<Notice> notices(boolean allUnits, Set<String> units, int limit);

    /** Says whether it was not acknowledged before, and by somebody else than who opened it. */
    boolean acknowledge(UUID notice, UUID staff, Instant at);
}
