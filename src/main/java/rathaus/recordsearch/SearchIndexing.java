package rathaus.recordsearch;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/** Looks after the index of the open Kommune. It follows the files by itself; this is for operators and for deletion. */
public interface SearchIndexing {

    /**
     * How far the index is; holds no personal data.
     *
     * @throws IllegalStateException if the actor may not operate
     */
    Progress progress(Actor actor);

    /**
     * Has the index made again from the files while the old one goes on answering; recorded.
     *
     * @throws IllegalStateException if the actor may not operate
     */
    void rebuild(Actor actor);

    /**
     * Takes the text of Dokumente that the files do not hold any more off the disk, now. A deletion is followed anyway, a
     * few seconds later; this is for whoever has to state that it is done. What still is in the files stays indexed.
     */
    void forget(Collection<UUID> dokumente, Actor.Machine program);

    /**
     * @param waiting changes that the index has still to follow
     * @param waitingSince when the oldest of them happened
     * @param indexed Dokumente in the index, by how much of them can be searched
     * @param rebuild the rebuild under way, or the last one
     */
    record Progress(
            long waiting, Optional<Instant> waitingSince, Map<TextState, Long> indexed, Optional<Rebuild> rebuild) {}

    /** Making the index again: how many of how many Dokumente are done. */
    record Rebuild(long done, long of, Instant startedAt, Optional<Instant> finishedAt) {}
}
