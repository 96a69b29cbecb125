package rathaus.recordsearch.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What changed in the files of the open Kommune and is not in the index yet. */
public interface ChangeLog {

    /** Some of it: changed rights first, then the oldest. */
    List<Change> next(int limit);

    /** Vorgänge whose index entries may say wrong things about who may read them. */
    Set<UUID> hidden();

    /** The number of changes and when the oldest happened. */
    Waiting waiting();

    /** How far the index is; empty if there never was one. */
    Optional<IndexState> state();

    /** Notes that a rebuild begins under a new generation, of so many Dokumente. */
    IndexState beginRebuild(long of, Instant at);

    /** Notes a batch: these changes are in the index. */
    void done(List<Change> changes, Stamp stamp);

    /** Notes a batch of the rebuild: so many more, up to this Dokument. */
    void rebuilt(UUID upTo, int more, Stamp stamp);

    /** Notes that the rebuild has come to its end. */
    void endRebuild(Stamp stamp, Instant at);

    /** One change; without a Dokument it concerns all of the Vorgang. */
    record Change(long id, UUID vorgang, Optional<UUID> dokument) {}

    /** How many changes wait, and since when the oldest does. */
    record Waiting(long count, Optional<Instant> since) {}

    /**
     * How far the index is.
     *
     * @param rebuiltTo last Dokument that the rebuild under way has done; empty if none is under way
     */
    record IndexState(
            Stamp stamp,
            Optional<UUID> rebuiltTo,
            long rebuildOf,
            long rebuilt,
            Instant startedAt,
            Optional<Instant> finishedAt) {}
}
