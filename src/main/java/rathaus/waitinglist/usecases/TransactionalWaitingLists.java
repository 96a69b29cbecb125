package rathaus.waitinglist.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.waitinglist.Leaving;
import rathaus.waitinglist.LeavingOutcome;
import rathaus.waitinglist.WaitingEntry;
import rathaus.waitinglist.WaitingLists;
import rathaus.waitinglist.domain.Entries;
import rathaus.waitinglist.domain.Entry;
import rathaus.waitinglist.usecases.Heads.Head;

/** Acts on the lists: check who and which version, change, record. */
@Component
@Transactional
class TransactionalWaitingLists implements WaitingLists {

    static final String TAKEN_OFF = "waitinglist.entry-taken-off";

    private static final String CLERK = "Sachbearbeitung";

    private final Entries entries;
    private final Heads heads;
    private final ListReading reading;
    private final History history;
    private final Clock clock;

    TransactionalWaitingLists(Entries entries, Heads heads, ListReading reading, History history, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.reading = reading;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public List<Overview> overview(Actor.Staff staff) {
        return reading.overview(staff);
    }

    @Override
    public Optional<Listing> list(LeistungId leistung, Optional<String> after, Actor.Staff staff) {
        return heads.of(leistung)
                .filter(head -> heads.units(Permission.READ_CASES, staff).contains(head.unit()))
                .map(head -> reading.listing(head, after, staff));
    }

    @Override
    public Optional<WaitingEntry> open(String aktenzeichen, Actor.Staff staff) {
        return found(aktenzeichen, Permission.READ_CASES, staff).map(found -> {
            reading.noteReading(found.entry(), staff);
            return reading.view(found.entry(), found.head());
        });
    }

    @Override
    public Optional<WaitingEntry> besideCase(String aktenzeichen, Actor.Staff staff) {
        return found(aktenzeichen, Permission.READ_CASES, staff)
                .map(found -> reading.view(found.entry(), found.head()));
    }

    @Override
    public LeavingOutcome takeOff(String aktenzeichen, long version, Leaving leaving, Actor.Staff staff) {
        return found(aktenzeichen, Permission.WORK_ON_CASES, staff)
                .map(found -> switch (found.entry()) {
                    case Entry.Waiting waiting when waiting.version() == version -> left(waiting, leaving, staff);
                    case Entry.Left left
                    when left.answers(version, leaving, staff.account()) -> new LeavingOutcome.Done();
                    case Entry.Waiting ignored -> new LeavingOutcome.ChangedMeanwhile();
                    case Entry.Left ignored -> new LeavingOutcome.ChangedMeanwhile();
                })
                .orElseGet(LeavingOutcome.NotThere::new);
    }

    private LeavingOutcome left(Entry.Waiting waiting, Leaving leaving, Actor.Staff staff) {
        LocalDate today = LegalDay.today(clock);
        if (!entries.store(waiting.leave(leaving, today, staff.account()))) {
            return new LeavingOutcome.ChangedMeanwhile();
        }
        Map<String, Object> details = Map.of(
                "list",
                waiting.facts().leistung().value(),
                "reason",
                leaving.reason().code());
        history.append(new Act(waiting.facts().id(), TAKEN_OFF, staff, CLERK, leaving.words(), details));
        return new LeavingOutcome.Done();
    }

    private Optional<Found> found(String aktenzeichen, Permission permission, Actor.Staff staff) {
        return entries.find(aktenzeichen)
                .flatMap(entry -> heads.of(entry.facts().leistung())
                        .filter(head -> heads.units(permission, staff).contains(head.unit()))
                        .map(head -> new Found(entry, head)));
    }

    private record Found(Entry entry, Head head) {}
}
