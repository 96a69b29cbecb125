package rathaus.casework.usecases;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.BulkWork;
import rathaus.casework.CaseInbox;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.BulkRuns;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;

/** Shows what an act on many cases would do, and begins it. */
@Component
@Transactional
class PreparedBulkWork implements BulkWork {

    private static final int SAMPLE = 3;
    private static final int LATEST = 10;

    private final OwnCases cases;
    private final CaseInbox inbox;
    private final BulkRuns runs;
    private final BulkActs acts;
    private final FollowingTasks tasks;
    private final History history;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    PreparedBulkWork(
            OwnCases cases,
            CaseInbox inbox,
            BulkRuns runs,
            BulkActs acts,
            FollowingTasks tasks,
            History history,
            Clock clock) {
        this.cases = cases;
        this.inbox = inbox;
        this.runs = runs;
        this.acts = acts;
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Preview preview(Act act, Chosen chosen, Actor.Staff staff) {
        Instant at = clock.instant();
        List<Item> items = aktenzeichen(chosen, staff).stream()
                .flatMap(aktenzeichen -> cases.find(aktenzeichen, staff, Permission.WORK_ON_CASES).stream())
                .map(found -> item(found, act, staff))
                .toList();
        List<String> possible = new ArrayList<>(items.stream()
                .filter(item -> item.refusal().isEmpty())
                .map(Item::aktenzeichen)
                .toList());
        Collections.shuffle(possible, random);
        return new Preview(items, possible.stream().limit(SAMPLE).toList(), at);
    }

    private List<String> aktenzeichen(Chosen chosen, Actor.Staff staff) {
        return switch (chosen) {
            case Chosen.Marked marked ->
                marked.aktenzeichen().stream().distinct().limit(MOST).toList();
            case Chosen.Selected selected -> listed(selected.selection(), staff);
        };
    }

    private List<String> listed(CaseInbox.Selection selection, Actor.Staff staff) {
        List<String> found = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        do {
            CaseInbox.Rows rows = inbox.rows(selection, mark, staff);
            rows.rows().forEach(row -> found.add(row.aktenzeichen()));
            mark = rows.next();
        } while (mark.isPresent() && found.size() < MOST);
        return found.stream().limit(MOST).toList();
    }

    private Item item(Bearbeitung found, Act act, Actor.Staff staff) {
        Bearbeitung.Facts facts = found.facts();
        String refusal = acts.refusal(found, act, staff).orElse("");
        return new Item(facts.id(), facts.aktenzeichen(), facts.leistungName(), facts.applicant(), refusal, false);
    }

    @Override
    public Optional<UUID> begin(Act act, Set<UUID> chosen, Instant seen, Actor.Staff staff) {
        List<UUID> ids = chosen.stream()
                .filter(id -> cases.find(id, staff, Permission.WORK_ON_CASES).isPresent())
                .limit(MOST)
                .toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        UUID run = TimeOrderedId.next(clock);
        runs.begin(new BulkRuns.Begun(run, staff.account(), act, State.RUNNING, seen, clock.instant()), ids);
        history.append(new rathaus.history.Act(
                run, "casework.bulk-begun", staff, "Sachbearbeitung", "", Map.of("cases", ids.size())));
        tasks.bulk(run);
        return Optional.of(run);
    }

    @Override
    public Optional<Run> run(UUID run, Actor.Staff staff) {
        return runs.find(run)
                .filter(begun -> begun.staff().equals(staff.account()))
                .map(this::shown);
    }

    private Run shown(BulkRuns.Begun begun) {
        return new Run(begun.id(), begun.act(), begun.state(), begun.at(), runs.items(begun.id()));
    }

    @Override
    public List<Run> latest(Actor.Staff staff) {
        return runs.of(staff.account(), LATEST).stream().map(this::shown).toList();
    }

    @Override
    public void stop(UUID run, Actor.Staff staff) {
        boolean own = runs.find(run)
                .filter(begun -> begun.staff().equals(staff.account()))
                .isPresent();
        if (own && runs.end(run, State.STOPPED)) {
            history.append(
                    new rathaus.history.Act(run, "casework.bulk-stopped", staff, "Sachbearbeitung", "", Map.of()));
        }
    }
}
