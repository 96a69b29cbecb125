package rathaus.recordsearch.usecases;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.records.DokumentInVorgang;
import rathaus.records.RecordsFinding;
import rathaus.recordsearch.domain.ChangeLog;
import rathaus.recordsearch.domain.ChangeLog.Change;
import rathaus.recordsearch.domain.ChangeLog.IndexState;
import rathaus.recordsearch.domain.DokumentIndex;
import rathaus.recordsearch.domain.IndexEntry;
import rathaus.recordsearch.domain.Stamp;
import rathaus.tenancy.KommuneScope;

/**
 * Lets the index of the open Kommune follow its files, batch by batch: first the index is on the disk, then the database
 * notes it. A process that dies in between does the batch again. Whatever an index lacks, the files have.
 */
@Component
class Following {

    private static final int BATCH = 200;

    private final ChangeLog log;
    private final DokumentIndex index;
    private final RecordsFinding records;
    private final IndexEntries entries;
    private final Clock clock;
    private final Map<KommuneId, ReentrantLock> writing = new ConcurrentHashMap<>();

    Following(ChangeLog log, DokumentIndex index, RecordsFinding records, IndexEntries entries, Clock clock) {
        this.log = log;
        this.index = index;
        this.records = records;
        this.entries = entries;
        this.clock = clock;
    }

    /** Does one batch of what waits; answers whether there was anything to do. */
    boolean batch() {
        return alone(this::next);
    }

    private <T> T alone(Function<KommuneId, T> work) {
        KommuneId kommune = KommuneScope.required();
        ReentrantLock lock = writing.computeIfAbsent(kommune, any -> new ReentrantLock());
        lock.lock();
        try {
            return work.apply(kommune);
        } finally {
            lock.unlock();
        }
    }

    private boolean next(KommuneId kommune) {
        IndexState state = belongingTogether(kommune);
        List<Change> changes = log.next(BATCH);
        if (!changes.isEmpty()) {
            follow(kommune, changes, state.stamp().next());
            return true;
        }
        state.rebuiltTo().ifPresent(upTo -> rebuild(kommune, upTo, state.stamp().next()));
        return state.rebuiltTo().isPresent();
    }

    /** The state that files and database agree on; if they do not, a rebuild begins. */
    private IndexState belongingTogether(KommuneId kommune) {
        Optional<Stamp> found = index.stamp(kommune);
        Optional<IndexState> noted = log.state();
        if (found.isPresent()
                && noted.isPresent()
                && found.get().continues(noted.get().stamp())) {
            return noted.get();
        }
        Optional<IndexState> wished = noted.filter(each -> each.rebuiltTo().isPresent() && each.rebuilt() == 0);
        boolean isPredecessor = found.isPresent()
                && wished.isPresent()
                && found.get().generation() == wished.get().stamp().generation() - 1;
        if (!isPredecessor) {
            index.clear(kommune); // what does not belong to this database says nothing about who may read what
        }
        IndexState state = wished.orElseGet(() -> log.beginRebuild(records.count(program()), clock.instant()));
        index.write(kommune, state.stamp(), List.of(), Set.of());
        return state;
    }

    private void follow(KommuneId kommune, List<Change> changes, Stamp stamp) {
        Set<UUID> touched = changes.stream()
                .flatMap(change -> change.dokument().stream())
                .collect(Collectors.toCollection(HashSet::new));
        touched.addAll(records.ofVorgaenge(
                changes.stream()
                        .filter(change -> change.dokument().isEmpty())
                        .map(Change::vorgang)
                        .collect(Collectors.toSet()),
                program()));
        Set<UUID> gone = write(kommune, touched, stamp);
        if (!gone.isEmpty()) {
            index.expunge(kommune);
        }
        log.done(changes, stamp);
    }

    private Set<UUID> write(KommuneId kommune, Collection<UUID> dokumente, Stamp stamp) {
        List<DokumentInVorgang> filed = records.existing(dokumente, program());
        Set<UUID> gone = new HashSet<>(dokumente);
        filed.forEach(each -> gone.remove(each.dokument().id()));
        List<IndexEntry> written = entries.of(kommune, filed);
        index.write(kommune, stamp, written, gone);
        return gone;
    }

    private void rebuild(KommuneId kommune, UUID after, Stamp stamp) {
        List<UUID> next = records.after(after, BATCH, program());
        if (next.isEmpty()) {
            index.keepOnly(kommune, stamp);
            index.expunge(kommune);
            log.endRebuild(stamp, clock.instant());
            return;
        }
        write(kommune, next, stamp);
        log.rebuilt(next.getLast(), next.size(), stamp);
    }

    /** Takes Dokumente out that the files do not hold, and their words off the disk. */
    void forget(Collection<UUID> dokumente) {
        alone(kommune -> {
            Set<UUID> gone =
                    write(kommune, dokumente, belongingTogether(kommune).stamp());
            if (!gone.isEmpty()) {
                index.expunge(kommune);
            }
            return gone;
        });
    }

    private static Actor.Machine program() {
        return new Actor.Machine("record-search", KommuneScope.required());
    }
}
