package rathaus.participation.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.CaseMatter;
import rathaus.casework.CaseMatters;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;
import rathaus.participation.HearingIntent;
import rathaus.participation.HearingLetter;
import rathaus.participation.HearingView;
import rathaus.participation.HearingWaiver;
import rathaus.participation.HearingWay;
import rathaus.participation.Hearings;
import rathaus.participation.ParticipationOutcome;
import rathaus.participation.domain.Hearing;
import rathaus.participation.domain.HearingBook;

/** Hears, notes, waives: check who and which version, change, record. */
@Component
@Transactional
class TransactionalHearings implements Hearings {

    private static final String CLERK = "Sachbearbeitung";
    private static final ParticipationOutcome NOT_NOW =
            new ParticipationOutcome.Refused("participation.refused.intent");

    private final HearingBook book;
    private final CaseMatters matters;
    private final PublishedVerfahren published;
    private final HearingViews views;
    private final HearingMail mail;
    private final History history;
    private final Clock clock;

    TransactionalHearings(
            HearingBook book,
            CaseMatters matters,
            PublishedVerfahren published,
            HearingViews views,
            HearingMail mail,
            History history,
            Clock clock) {
        this.book = book;
        this.matters = matters;
        this.published = published;
        this.views = views;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public List<HearingView> ofCase(UUID caseId, Actor.Staff staff) {
        return matters.find(caseId, Permission.READ_CASES, staff)
                .map(matter -> views.of(book.ofCase(matter.id())))
                .orElse(List.of());
    }

    @Override
    public Optional<Rule> rule(UUID caseId, Actor.Staff staff) {
        return matters.find(caseId, Permission.READ_CASES, staff)
                .flatMap(matter -> published.version(matter.pinned()).ablauf().anhoerung())
                .map(rule -> new Rule(rule.beforeRefusal(), rule.days(), rule.legalBasis()));
    }

    @Override
    public ParticipationOutcome start(String aktenzeichen, HearingLetter letter, Actor.Staff staff) {
        return onCase(aktenzeichen, letter.intent(), staff, matter -> {
            Hearing.Facts facts = facts(matter, letter.intent(), staff);
            Hearing.Told told = new Hearing.Told(
                    letter.intended(), letter.facts(), letter.days(), mail.until(letter.days(), matter.electronic()));
            Optional<String> refused = mail.send(matter, facts.id(), told, staff);
            if (refused.isPresent()) {
                return new ParticipationOutcome.Refused(refused.get());
            }
            book.add(Hearing.Running.begun(facts, told));
            record(
                    facts,
                    "participation.hearing-begun",
                    staff,
                    "",
                    Map.of("intent", facts.intent().code(), "until", told.until()));
            return new ParticipationOutcome.Done();
        });
    }

    @Override
    public ParticipationOutcome waive(
            String aktenzeichen, HearingIntent intent, HearingWaiver waiver, String reason, Actor.Staff staff) {
        return onCase(aktenzeichen, intent, staff, matter -> {
            Hearing.Facts facts = facts(matter, intent, staff);
            book.add(Hearing.Waived.of(facts, waiver, reason));
            record(
                    facts,
                    "participation.hearing-waived",
                    staff,
                    reason,
                    Map.of("intent", intent.code(), "paragraph", waiver.paragraph()));
            return new ParticipationOutcome.Done();
        });
    }

    private Hearing.Facts facts(CaseMatter matter, HearingIntent intent, Actor.Staff staff) {
        return new Hearing.Facts(TimeOrderedId.next(clock), matter.id(), intent, staff.account(), clock.instant());
    }

    /** One is heard before what is intended, and about one thing once at a time. */
    private ParticipationOutcome onCase(
            String aktenzeichen,
            HearingIntent intent,
            Actor.Staff staff,
            Function<CaseMatter, ParticipationOutcome> act) {
        Optional<CaseMatter> found = matters.find(aktenzeichen, Permission.WORK_ON_CASES, staff);
        if (found.isEmpty()) {
            return new ParticipationOutcome.NotThere();
        }
        CaseMatter matter = found.get();
        if (matter.isOpen() == (intent == HearingIntent.AUFHEBUNG)) {
            return NOT_NOW;
        }
        boolean running = book.ofCase(matter.id()).stream()
                .anyMatch(hearing -> hearing.facts().intent() == intent && !hearing.isDone());
        return running ? new ParticipationOutcome.Refused("participation.refused.running") : act.apply(matter);
    }

    @Override
    public ParticipationOutcome note(
            UUID id, long version, HearingWay way, LocalDate on, String answer, Actor.Staff staff) {
        Optional<Hearing> found = book.find(id)
                .filter(hearing -> matters.find(hearing.facts().caseId(), Permission.WORK_ON_CASES, staff)
                        .isPresent());
        if (found.isEmpty()) {
            return new ParticipationOutcome.NotThere();
        }
        if (found.get().version() != version || !(found.get() instanceof Hearing.Open open)) {
            return new ParticipationOutcome.ChangedMeanwhile();
        }
        if (on.isAfter(mail.today()) || on.isBefore(mail.day(open.facts().at()))) {
            return new ParticipationOutcome.Refused("participation.refused.day");
        }
        if (!book.store(open.answer(way, on, answer))) {
            return new ParticipationOutcome.ChangedMeanwhile();
        }
        record(
                open.facts(),
                "participation.hearing-answered",
                staff,
                "",
                Map.of(
                        "way",
                        way.code(),
                        "on",
                        on,
                        "late",
                        mail.lastDay(open.facts(), open.told())
                                .filter(on::isAfter)
                                .isPresent()));
        return new ParticipationOutcome.Done();
    }

    @Override
    public boolean isDone(UUID caseId, HearingIntent intent) {
        List<Hearing> hearings = book.ofCase(caseId).stream()
                .filter(hearing -> hearing.facts().intent() == intent)
                .toList();
        return !hearings.isEmpty() && hearings.getLast().isDone();
    }

    private void record(
            Hearing.Facts facts, String kind, Actor.Staff staff, String reason, Map<String, Object> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("hearing", facts.id());
        history.append(new Act(facts.caseId(), kind, staff, CLERK, reason, all));
    }
}
