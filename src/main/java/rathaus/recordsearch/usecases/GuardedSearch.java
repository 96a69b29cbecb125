package rathaus.recordsearch.usecases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;
import rathaus.records.DokumentInVorgang;
import rathaus.records.ReadingScope;
import rathaus.records.RecordsFinding;
import rathaus.recordsearch.DokumentSearch;
import rathaus.recordsearch.domain.ChangeLog;
import rathaus.recordsearch.domain.DokumentIndex;
import rathaus.recordsearch.domain.IndexAnswer;
import rathaus.recordsearch.domain.IndexQuery;
import rathaus.recordsearch.domain.SearchWords;
import rathaus.recordsearch.domain.Stamp;
import rathaus.tenancy.KommuneScope;

/**
 * Searches with the rights of the moment. What has to be hidden is read before the index is looked at: a change that is not
 * on that list any more is in the index by then.
 */
@Component
@Transactional
class GuardedSearch implements DokumentSearch {

    private final ChangeLog log;
    private final DokumentIndex index;
    private final RecordsFinding records;
    private final AccessLog accesses;

    GuardedSearch(ChangeLog log, DokumentIndex index, RecordsFinding records, AccessLog accesses) {
        this.log = log;
        this.index = index;
        this.records = records;
        this.accesses = accesses;
    }

    @Override
    public Found find(Wish wish, Actor actor, String purpose) {
        ReadingScope scope = records.scopeOf(actor);
        SearchWords words = SearchWords.parse(wish.words());
        if (scope.isEmpty() || (words.isEmpty() && wish.narrowed().isEmpty())) {
            return Found.NOTHING;
        }
        Optional<ChangeLog.IndexState> state = log.state();
        Set<UUID> hidden = log.hidden();
        if (!isFollowing(state)) {
            return new Found(List.of(), 0, Map.of(), Optional.empty(), false);
        }
        IndexAnswer answer = index.search(
                KommuneScope.required(), new IndexQuery(words, scope, hidden, wish.narrowed(), wish.after(), PAGE));
        List<Hit> hits = readable(answer, actor, purpose);
        note(actor, purpose, answer.total());
        boolean complete = state.flatMap(ChangeLog.IndexState::finishedAt).isPresent();
        return new Found(hits, answer.total(), answer.facets(), answer.next(), complete);
    }

    /** Whether the index belongs to this database and holds all that was noted as done; if not, it may not be asked. */
    private boolean isFollowing(Optional<ChangeLog.IndexState> state) {
        Optional<Stamp> found = index.stamp(KommuneScope.required());
        return state.isPresent()
                && found.isPresent()
                && found.get().holds(state.get().stamp());
    }

    private List<Hit> readable(IndexAnswer answer, Actor actor, String purpose) {
        List<UUID> ids =
                answer.hits().stream().map(IndexAnswer.IndexHit::dokument).toList();
        Map<UUID, DokumentInVorgang> readable = records.readable(ids, actor, purpose).stream()
                .collect(Collectors.toMap(found -> found.dokument().id(), Function.identity()));
        return answer.hits().stream()
                .flatMap(hit -> Optional.ofNullable(readable.get(hit.dokument())).stream()
                        .map(found -> new Hit(found, hit.passage(), hit.text())))
                .toList();
    }

    /** Who searched, when and with how many hits; the words may be a name and are kept nowhere. */
    private void note(Actor actor, String purpose, long total) {
        if (actor instanceof Actor.Staff staff) {
            String role = staff.may(Permission.READ_RECORDS) ? "READ_RECORDS" : "READ_CASES";
            accesses.read(staff.account(), purpose, actor, role, "search of files, hits: " + total);
        }
    }
}
