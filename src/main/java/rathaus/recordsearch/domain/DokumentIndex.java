package rathaus.recordsearch.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.recordsearch.TextState;

/** The indexes, one for each Kommune; whoever writes to one takes care to be alone. */
public interface DokumentIndex {

    /** What the index of this Kommune says about itself; empty if there is none that can be used. */
    Optional<Stamp> stamp(KommuneId kommune);

    /** Takes away what is there, whatever it is. */
    void clear(KommuneId kommune);

    /** Puts these entries in place of older ones, removes others, and is on the disk when this returns. */
    void write(KommuneId kommune, Stamp stamp, List<IndexEntry> entries, Set<UUID> gone);

    /** Removes all that was not written under the generation of this stamp. */
    void keepOnly(KommuneId kommune, Stamp stamp);

    /** Writes the files again without what was removed from the index, so that it is not on the disk any more. */
    void expunge(KommuneId kommune);

    /** The texts that the index holds of these Dokumente. */
    Map<UUID, KnownText> texts(KommuneId kommune, Collection<UUID> dokumente);

    IndexAnswer search(KommuneId kommune, IndexQuery query);

    /** How many Dokumente it holds, by how much of them can be searched. */
    Map<TextState, Long> counts(KommuneId kommune);
}
