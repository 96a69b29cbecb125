package rathaus.records.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rathaus.records.VorgangWish.Reference;

/** Where the links between Vorgänge and to what lies outside are kept. */
public interface References {

    /** Adds a link; says whether there was none in either direction. */
    boolean link(UUID vorgang, UUID other, Instant at, String by);

    /** Takes a link away, whichever end it was made from; says whether there was one. */
    boolean unlink(UUID vorgang, UUID other, Instant at);

    /** The other ends of all links of a Vorgang, in the order of linking. */
    List<UUID> linkedTo(UUID vorgang);

    /** Says what lies outside; an empty wording says that nothing does any more. */
    void refer(UUID id, UUID vorgang, Reference kind, String wording, Instant at, String by);

    /** What holds now, without those that say nothing. */
    Map<Reference, String> of(UUID vorgang);
}
