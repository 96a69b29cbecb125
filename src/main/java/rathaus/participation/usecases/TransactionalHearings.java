package rathaus.participation.usecases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.CaseMatter;
import rathaus.casework.CaseMatters;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
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

    private static final ParticipationOutcome RUNNING =
            new ParticipationOutcome.Refused("participation.refused.running");

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
    public ParticipationOutcome start(String aktenzeichen, UUID wish, HearingLetter letter, Actor.Staff staff) {
        return onCase(aktenzeichen, wish, letter.intent(), staff, matter -> begin(matter, wish, letter, staff));
    }

    private ParticipationOutcome begin(CaseMatter matter, UUID wish, HearingLetter letter, Actor.Staff staff) {
        Hearing.Facts facts = facts(matter, wish, letter.intent(), staff);
        Hearing.Told told = new Hearing.Told(
                letter.intended(), letter.facts(), letter.days(), mail.until(letter.days(), matter.electronic()));
        if (!book.add(Hearing.Running.begun(facts, told))) {
            return RUNNING;
        }
        Optional<String> refused = mail.send(matter, facts.id(), told, staff);
        if (refused.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new ParticipationOutcome.Refused(refused.get());
        }
        record(
                facts,
                "participation.hearing-begun",
                staff,
                "",
                Map.of("intent", facts.intent().code(), "until", told.until()));
        return new ParticipationOutcome.Done();
    }

    @Override
    public ParticipationOutcome waive(
            String aktenzeichen,
            UUID wish,
            HearingIntent intent,
            HearingWaiver waiver,
            String reason,
            Actor.Staff staff) {
        return onCase(aktenzeichen, wish, intent, staff, matter -> {
            Hearing.Facts facts = facts(matter, wish, intent, staff);
            if (!book.add(Hearing.Waived.of(facts, waiver, reason))) {
                return new ParticipationOutcome.ChangedMeanwhile();
            }
            record(
                    facts,
                    "participation.hearing-waived",
                    staff,
                    reason,
                    Map.of("intent", intent.code(), "paragraph", waiver.paragraph()));
            return new ParticipationOutcome.Done();
        });
    }

    private Hearing.Facts facts(CaseMatter matter, UUID wish, HearingIntent intent, Actor.Staff staff) {
        return new Hearing.Facts(id(matter, wish), matter.id(), intent, staff.account(), clock.instant());
    }

    /** The same for the same form; nobody can choose the id of something that there is. */
    private static UUID id(CaseMatter matter, UUID wish) {
        return UUID.nameUUIDFromBytes((matter.id() + ":hearing:" + wish).getBytes(StandardCharsets.UTF_8));
    }

    /** One is heard before what is intended, and about one thing once at a time. */
    private ParticipationOutcome onCase(
            String aktenzeichen,
            UUID wish,
            HearingIntent intent,
            Actor.Staff staff,
            Function<CaseMatter, ParticipationOutcome> act) {
        Optional<CaseMatter> found = matters.find(aktenzeichen, Permission.WORK_ON_CASES, staff);
        if (found.isEmpty()) {
            return new ParticipationOutcome.NotThere();
        }
        CaseMatter matter = found.get();
        List<Hearing> all = book.ofCase(matter.id());
        if (all.stream().anyMatch(hearing -> hearing.facts().id().equals(id(matter, wish)))) {
            return new ParticipationOutcome.Done();
        }
        if (matter.isOpen() == (intent == HearingIntent.AUFHEBUNG)) {
            return NOT_NOW;
        }
        boolean running = all.stream().anyMatch(hearing -> hearing.facts().intent() == intent && !hearing.isDone());
        return running ? RUNNING : act.apply(matter);
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
    public boolean isDone(UUID caseId, HearingIntent intent, Instant since) {
        List<Hearing> hearings = book.ofCase(caseId).stream()
                .filter(hearing -> hearing.facts().intent() == intent)
                .filter(hearing -> hearing.facts().at().isAfter(since))
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
