package rathaus.records.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where the links between Vorgänge of the open Kommune are kept. */
public interface References {

    /** Adds a link; says whether there was none in either direction. */
    boolean link(UUID vorgang, UUID other, Instant at, String by);

    /** The other ends of all links of a Vorgang, in the order of linking. */
    List<UUID> linkedTo(UUID vorgang);
}
