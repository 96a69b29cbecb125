package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.RequestedItem;
import rathaus.casework.CaseDesk;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseView;
import rathaus.casework.DecisionDraft;
import rathaus.casework.DecisionKind;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.CaseNotes;
import rathaus.documents.Fetched;
import rathaus.documents.PagePictures;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;

/** Acts of clerks, each in one transaction: check who and which version, change the state, record, order what follows. */
@Component
@Transactional
class TransactionalCaseDesk implements CaseDesk {

    private static final String CLERK = "Sachbearbeitung";

    private final Desks desks;
    private final OwnCases cases;
    private final CaseReading reading;
    private final Acts acts;
    private final PagePictures pictures;
    private final Clock clock;

    TransactionalCaseDesk(
            Desks desks, OwnCases cases, CaseReading reading, Acts acts, PagePictures pictures, Clock clock) {
        this.desks = desks;
        this.cases = cases;
        this.reading = reading;
        this.acts = acts;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public Optional<CaseView> open(String aktenzeichen, Actor.Staff staff) {
        return cases.find(aktenzeichen, staff, Permission.READ_CASES).map(found -> reading.view(found, staff));
    }

    @Override
    public CaseOutcome claim(UUID id, long version, Actor.Staff staff) {
        return change(id, version, staff, found -> switch (found) {
            case Bearbeitung.Unclaimed unclaimed -> {
                acts.asking().reportProcessing(unclaimed, staff);
                yield store(unclaimed.claim(staff.account()), "casework.vorgang-claimed", Map.of(), staff);
            }
            case Bearbeitung.Claimed claimed ->
                store(
                        claimed.handTo(staff.account()),
                        "casework.vorgang-taken-over",
                        Map.of("from", claimed.clerk()),
                        staff);
            case Bearbeitung.Waiting ignored -> refused("casework.refused.waiting");
            case Bearbeitung.Signing ignored -> refused("casework.refused.signing");
            case Bearbeitung.Decided ignored -> refused("casework.refused.decided");
            case Bearbeitung.Ended ignored -> refused("casework.refused.ended");
            case Bearbeitung.Closed ignored -> refused("casework.refused.closed");
        });
    }

    @Override
    public CaseOutcome release(UUID id, long version, Actor.Staff staff) {
        return change(
                id,
                version,
                staff,
                found -> found instanceof Bearbeitung.Claimed claimed
                        ? store(claimed.release(), "casework.vorgang-released", Map.of(), staff)
                        : refused("casework.refused.not-claimed"));
    }

    @Override
    public CaseOutcome handOver(UUID id, long version, UUID to, String reason, Actor.Staff staff) {
        return change(id, version, staff, found -> acts.handingOver().handOver(found, to, reason, staff));
    }

    @Override
    public CaseOutcome tick(UUID id, String point, boolean ticked, Actor.Staff staff) {
        return onOwn(id, staff, found -> {
            if (!reading.hasPoint(found, point)) {
                return new CaseOutcome.NoCase();
            }
            desks.notes().tick(id, point, ticked, staff.account(), clock.instant());
            record(id, ticked ? "casework.point-checked" : "casework.point-unchecked", Map.of("point", point), staff);
            return new CaseOutcome.Done();
        });
    }

    @Override
    public CaseOutcome note(UUID id, String body, Actor.Staff staff) {
        return onOwn(id, staff, found -> {
            UUID note = TimeOrderedId.next(clock);
            desks.notes().add(id, new CaseNotes.Note(note, staff.account(), body, clock.instant()));
            record(id, "casework.note-added", Map.of("note", note), staff);
            return new CaseOutcome.Done();
        });
    }

    @Override
    public CaseOutcome write(UUID id, String body, Actor.Staff staff) {
        return onOwn(id, staff, found -> {
            acts.asking().write(found, body, staff);
            return new CaseOutcome.Done();
        });
    }

    @Override
    public CaseOutcome ask(UUID id, long version, List<RequestedItem> items, Actor.Staff staff) {
        return change(
                id,
                version,
                staff,
                found -> found instanceof Bearbeitung.Claimed claimed
                        ? acts.asking().ask(claimed, items, staff)
                        : refused("casework.refused.not-claimed"));
    }

    @Override
    public CaseOutcome resume(UUID id, long version, Actor.Staff staff) {
        return change(id, version, staff, found -> {
            LocalDate today = LegalDay.today(clock);
            if (!(found instanceof Bearbeitung.Waiting waiting)) {
                return refused("casework.refused.not-waiting");
            }
            if (acts.openMail().isInTheHouse(id, LetterKind.NACHFORDERUNG)) {
                return refused("casework.refused.not-posted-yet");
            }
            return waiting.isOverdue(today)
                    ? store(waiting.resume(today), "casework.clock-resumed", Map.of("unanswered", true), staff)
                    : refused("casework.refused.term-runs");
        });
    }

    @Override
    public CaseOutcome decide(UUID id, long version, DecisionDraft draft, Actor.Staff staff) {
        return change(
                id,
                version,
                staff,
                found -> found instanceof Bearbeitung.Claimed claimed
                        ? acts.making().decide(claimed, draft, staff)
                        : refused("casework.refused.not-claimed"));
    }

    @Override
    public CaseOutcome decide(UUID id, long version, DecisionKind kind, String reasons, Actor.Staff staff) {
        return decide(id, version, DecisionDraft.of(kind, reasons), staff);
    }

    @Override
    public CaseOutcome posted(UUID id, long version, LocalDate on, Actor.Staff staff) {
        return change(
                id,
                version,
                staff,
                found -> found instanceof Bearbeitung.Decided decided
                        ? acts.deciding().posted(decided, on, staff)
                        : refused("casework.refused.not-decided"));
    }

    @Override
    public CaseOutcome close(UUID id, long version, Actor.Staff staff) {
        return change(
                id,
                version,
                staff,
                found -> found instanceof Bearbeitung.Settled settled
                        ? acts.deciding().close(settled, staff)
                        : refused("casework.refused.not-decided"));
    }

    @Override
    public Optional<Fetched> file(UUID id, UUID content, Actor.Staff staff) {
        return cases.find(id, staff, Permission.READ_CASES).flatMap(found -> reading.file(found, content, staff));
    }

    @Override
    public Optional<PagePictures.Overview> look(String aktenzeichen, UUID content, int page, Actor.Staff staff) {
        return shown(aktenzeichen, content, staff).flatMap(file -> pictures.overview(file, page));
    }

    @Override
    public Optional<byte[]> picture(String aktenzeichen, UUID content, int page, Actor.Staff staff) {
        return shown(aktenzeichen, content, staff).flatMap(file -> pictures.picture(file, page));
    }

    private Optional<Fetched.Found> shown(String aktenzeichen, UUID content, Actor.Staff staff) {
        return cases.find(aktenzeichen, staff, Permission.READ_CASES)
                .flatMap(found -> reading.file(found, content, staff))
                .flatMap(fetched -> fetched instanceof Fetched.Found file ? Optional.of(file) : Optional.empty());
    }

    private CaseOutcome change(
            UUID id, long version, Actor.Staff staff, Function<Bearbeitung, CaseOutcome> transition) {
        return onOwn(
                id,
                staff,
                found -> found.version() == version ? transition.apply(found) : new CaseOutcome.ChangedMeanwhile());
    }

    private CaseOutcome onOwn(UUID id, Actor.Staff staff, Function<Bearbeitung, CaseOutcome> act) {
        return cases.find(id, staff, Permission.WORK_ON_CASES).map(act).orElseGet(CaseOutcome.NoCase::new);
    }

    private CaseOutcome store(Bearbeitung next, String kind, Map<String, Object> details, Actor.Staff staff) {
        if (!desks.bearbeitungen().store(next)) {
            return new CaseOutcome.ChangedMeanwhile();
        }
        record(next.facts().id(), kind, details, staff);
        return new CaseOutcome.Done();
    }

    private void record(UUID id, String kind, Map<String, Object> details, Actor.Staff staff) {
        desks.history().append(new Act(id, kind, staff, CLERK, "", details));
    }

    private static CaseOutcome refused(String messageKey) {
        return new CaseOutcome.Refused(messageKey);
    }

    /** What is more than a line. */
    @Component
    record Acts(Asking asking, DecisionMaking making, Deciding deciding, HandingOver handingOver, OpenMail openMail) {}
}
