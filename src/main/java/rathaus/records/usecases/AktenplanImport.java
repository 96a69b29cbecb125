package rathaus.records.usecases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.AktenplanEntry;
import rathaus.records.domain.Positions;

/** Adds the entries of a table to the Aktenplan of the open Kommune. What was imported once is never rewritten. */
@Component
class AktenplanImport {

    private final Positions positions;
    private final History history;
    private final Clock clock;

    AktenplanImport(Positions positions, History history, Clock clock) {
        this.positions = positions;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Imports; a second time the same table changes nothing.
     *
     * @return how many entries are new
     * @throws IllegalStateException if the table gives another wording to an entry that exists: a change is a new entry
     *     with a day of its own
     */
    @Transactional
    public int add(List<AktenplanEntry> entries, Actor actor) {
        List<AktenplanEntry> known = positions.entries();
        for (AktenplanEntry entry : entries) {
            rewritten(entry, known).ifPresent(AktenplanImport::refuse);
        }
        List<AktenplanEntry> fresh =
                entries.stream().filter(entry -> !known.contains(entry)).toList();
        int added = fresh.isEmpty() ? 0 : positions.add(fresh);
        if (added > 0) {
            Map<String, Object> details = Map.of("entries", added);
            history.append(new Act(
                    TimeOrderedId.next(clock), "records.aktenplan-imported", actor, "Registratur", "", details));
        }
        return added;
    }

    private static Optional<AktenplanEntry> rewritten(AktenplanEntry entry, List<AktenplanEntry> known) {
        return known.stream()
                .filter(entry::concernsTheSameAs)
                .filter(before -> !before.equals(entry))
                .findFirst();
    }

    private static void refuse(AktenplanEntry before) {
        throw new IllegalStateException("The Aktenplan has position "
                + before.position().number() + " of " + before.position().validFrom()
                + " with another wording; a change needs an entry with its own day");
    }
}
