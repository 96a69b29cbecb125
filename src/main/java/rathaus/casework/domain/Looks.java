package rathaus.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** When members of staff last looked at cases, so that what came since can be marked; not a control of their work. */
public interface Looks {

    /** Notes a look; the look before is forgotten. */
    void note(UUID staff, UUID bearbeitung, Instant at);

    /** The last look at each of these cases; those never looked at are left out. */
    Map<UUID, Instant> last(UUID staff, Set<UUID> bearbeitungen);

    /** The cases looked at last, latest first. */
    List<UUID> latest(UUID staff, int atMost);
}
