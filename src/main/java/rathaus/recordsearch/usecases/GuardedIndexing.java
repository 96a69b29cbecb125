package rathaus.recordsearch.usecases;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.RecordsFinding;
import rathaus.recordsearch.SearchIndexing;
import rathaus.recordsearch.domain.ChangeLog;
import rathaus.recordsearch.domain.DokumentIndex;
import rathaus.tenancy.KommuneScope;

/** Lets operators see the index and have it made again, and the program forget. */
@Component
class GuardedIndexing implements SearchIndexing {

    private final ChangeLog log;
    private final DokumentIndex index;
    private final RecordsFinding records;
    private final Following following;
    private final History history;
    private final Clock clock;

    GuardedIndexing(
            ChangeLog log,
            DokumentIndex index,
            RecordsFinding records,
            Following following,
            History history,
            Clock clock) {
        this.log = log;
        this.index = index;
        this.records = records;
        this.following = following;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Progress progress(Actor actor) {
        require(actor);
        ChangeLog.Waiting waiting = log.waiting();
        return new Progress(
                waiting.count(),
                waiting.since(),
                index.counts(KommuneScope.required()),
                log.state()
                        .map(state -> new Rebuild(
                                state.rebuilt(), state.rebuildOf(), state.startedAt(), state.finishedAt())));
    }

    @Override
    @Transactional
    public void rebuild(Actor actor) {
        require(actor);
        long of = records.count(new Actor.Machine("record-search", KommuneScope.required()));
        log.beginRebuild(of, clock.instant());
        UUID subject = TimeOrderedId.next(clock);
        String role = Permission.OPERATE.name();
        history.append(new Act(subject, "recordsearch.rebuild-begun", actor, role, "", Map.of("dokumente", of)));
    }

    private static void require(Actor actor) {
        if (!actor.may(Permission.OPERATE)) {
            throw new IllegalStateException("Only operators look after the search index");
        }
    }

    @Override
    public void forget(Collection<UUID> dokumente, Actor.Machine program) {
        following.forget(dokumente);
    }
}
