package rathaus.participation.usecases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseMatter;
import rathaus.casework.CaseMatters;
import rathaus.documents.Fetched;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.participation.OpinionAnswer;
import rathaus.participation.OpinionQuestion;
import rathaus.participation.OpinionView;
import rathaus.participation.Opinions;
import rathaus.participation.ParticipationOutcome;
import rathaus.participation.domain.Opinion;
import rathaus.participation.domain.OpinionBook;

/** Asks, reminds, takes back, answers: check who and which version, change, record. */
@Component
@Transactional
class TransactionalOpinions implements Opinions {

    static final String RECALLED = "participation.opinion-recalled";

    private static final String CLERK = "Sachbearbeitung";
    private static final String ASKED = "Beteiligte Stelle";

    private final OpinionBook book;
    private final CaseMatters matters;
    private final OpinionReading reading;
    private final StaffDirectory directory;
    private final History history;
    private final AnswerTerms terms;
    private final Clock clock;

    TransactionalOpinions(
            OpinionBook book,
            CaseMatters matters,
            OpinionReading reading,
            StaffDirectory directory,
            History history,
            AnswerTerms terms,
            Clock clock) {
        this.book = book;
        this.matters = matters;
        this.reading = reading;
        this.directory = directory;
        this.history = history;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public Optional<Askable> askable(String aktenzeichen, Actor.Staff staff) {
        return matters.find(aktenzeichen, Permission.READ_CASES, staff)
                .flatMap(matter -> reading.askable(matter, staff));
    }

    @Override
    public List<OpinionView> ofCase(UUID caseId, Actor.Staff staff) {
        return matters.find(caseId, Permission.READ_CASES, staff)
                .map(matter -> reading.ofCase(matter.id()))
                .orElse(List.of());
    }

    @Override
    public ParticipationOutcome ask(String aktenzeichen, UUID wish, Asking asking, Actor.Staff staff) {
        Optional<CaseMatter> found = matters.find(aktenzeichen, Permission.WORK_ON_CASES, staff);
        if (found.isEmpty()) {
            return new ParticipationOutcome.NotThere();
        }
        CaseMatter matter = found.get();
        if (!matter.isOpen()) {
            return new ParticipationOutcome.Refused("participation.refused.decided");
        }
        Askable askable = reading.askable(matter, staff).orElseThrow();
        if (asking.units().isEmpty()
                || asking.workingDays() < 1
                || asking.workingDays() > LONGEST_TERM
                || !askable.units().stream().map(Unit::key).toList().containsAll(asking.units())) {
            return new ParticipationOutcome.Refused("participation.refused.unit");
        }
        OpinionQuestion question = chosen(askable, asking);
        asking.units().stream().sorted().forEach(unit -> {
            Opinion.Facts facts = facts(matter, wish, unit, terms.opinion(asking.workingDays()), staff, question);
            ask(facts, staff);
        });
        return new ParticipationOutcome.Done();
    }

    private static OpinionQuestion chosen(Askable askable, Asking asking) {
        return new OpinionQuestion(
                asking.question(),
                askable.answers().stream()
                        .filter(answer -> asking.answers().contains(answer.key()))
                        .toList(),
                askable.files().stream()
                        .filter(file -> asking.files().contains(file.content()))
                        .toList());
    }

    private Opinion.Facts facts(
            CaseMatter matter, UUID wish, String unit, LocalDate until, Actor.Staff staff, OpinionQuestion question) {
        return new Opinion.Facts(
                UUID.nameUUIDFromBytes((matter.id() + ":" + wish + ":" + unit).getBytes(StandardCharsets.UTF_8)),
                matter.id(),
                matter.aktenzeichen(),
                matter.leistung(),
                matter.unit(),
                unit,
                until,
                staff.account(),
                clock.instant(),
                question);
    }

    /** Whom the same form has asked before is not asked again. */
    private void ask(Opinion.Facts facts, Actor.Staff staff) {
        if (!book.add(Opinion.Pending.asked(facts))) {
            return;
        }
        terms.follow(TermTask.Of.OPINION, facts.id(), facts.until());
        record(
                facts,
                "participation.opinion-asked",
                staff,
                CLERK,
                "",
                Map.of(
                        "until", facts.until(),
                        "answers", facts.question().answers().size(),
                        "files", facts.question().files().size()));
    }

    @Override
    public ParticipationOutcome remind(UUID id, long version, Actor.Staff staff) {
        return asOwner(id, version, staff, open -> {
            if (open.remindedOn().filter(terms.today()::equals).isPresent()) {
                return new ParticipationOutcome.Refused("participation.refused.reminded");
            }
            return stored(open.remind(terms.today()), "participation.opinion-reminded", staff, CLERK, "", Map.of());
        });
    }

    @Override
    public ParticipationOutcome recall(UUID id, long version, String reason, Actor.Staff staff) {
        return asOwner(
                id,
                version,
                staff,
                open -> stored(
                        open.recall(reason, staff.account(), clock.instant()),
                        RECALLED,
                        staff,
                        CLERK,
                        reason,
                        Map.of()));
    }

    @Override
    public Rows asked(boolean open, Optional<String> after, Actor.Staff staff) {
        return reading.asked(units(Permission.READ_CASES, staff), open, after);
    }

    @Override
    public Optional<OpinionView> open(UUID id, Actor.Staff staff) {
        return ofUnit(id, Permission.READ_CASES, staff).map(opinion -> reading.opened(opinion, staff));
    }

    @Override
    public boolean fellAway(UUID id, Actor.Staff staff) {
        return book.find(id)
                .filter(Opinion.Recalled.class::isInstance)
                .filter(opinion -> units(Permission.WORK_ON_CASES, staff)
                        .contains(opinion.facts().unit()))
                .isPresent();
    }

    @Override
    public ParticipationOutcome answer(UUID id, long version, OpinionAnswer answer, Actor.Staff staff) {
        return ofUnit(id, Permission.WORK_ON_CASES, staff)
                .map(found -> onOpen(found, version, open -> answered(open, answer, staff)))
                .orElseGet(ParticipationOutcome.NotThere::new);
    }

    private ParticipationOutcome answered(Opinion.Open open, OpinionAnswer answer, Actor.Staff staff) {
        if (matters.known(open.facts().caseId()).filter(CaseMatter::isOpen).isEmpty()) {
            return new ParticipationOutcome.Refused("participation.refused.decided-meanwhile");
        }
        Opinion.Given given = open.answer(answer, staff.account(), clock.instant());
        Map<String, Object> details = new HashMap<>();
        details.put("verdict", answer.verdict().code());
        details.put("late", given.silentOn().isPresent());
        ParticipationOutcome outcome = stored(given, "participation.opinion-given", staff, ASKED, "", details);
        if (outcome instanceof ParticipationOutcome.Done) {
            reading.files().fileAway(given, staff);
        }
        return outcome;
    }

    @Override
    public Optional<Fetched> file(UUID id, UUID content, Actor.Staff staff) {
        return book.find(id)
                .filter(opinion -> mayRead(opinion, staff))
                .flatMap(opinion -> reading.files().file(opinion, content, staff));
    }

    private boolean mayRead(Opinion opinion, Actor.Staff staff) {
        boolean asked = !(opinion instanceof Opinion.Recalled)
                && units(Permission.READ_CASES, staff).contains(opinion.facts().unit());
        return asked
                || matters.find(opinion.facts().caseId(), Permission.READ_CASES, staff)
                        .isPresent();
    }

    private Set<String> units(Permission permission, Actor.Staff staff) {
        return staff.may(permission) ? directory.unitsOf(staff.account()) : Set.of();
    }

    /** What was taken back is not there any more for the unit that was asked. */
    private Optional<Opinion> ofUnit(UUID id, Permission permission, Actor.Staff staff) {
        return book.find(id)
                .filter(opinion -> !(opinion instanceof Opinion.Recalled))
                .filter(opinion ->
                        units(permission, staff).contains(opinion.facts().unit()));
    }

    private ParticipationOutcome asOwner(
            UUID id, long version, Actor.Staff staff, Function<Opinion.Open, ParticipationOutcome> act) {
        return book.find(id)
                .filter(opinion -> matters.find(opinion.facts().caseId(), Permission.WORK_ON_CASES, staff)
                        .isPresent())
                .map(found -> onOpen(found, version, act))
                .orElseGet(ParticipationOutcome.NotThere::new);
    }

    private static ParticipationOutcome onOpen(
            Opinion found, long version, Function<Opinion.Open, ParticipationOutcome> act) {
        return found.version() == version && found instanceof Opinion.Open open
                ? act.apply(open)
                : new ParticipationOutcome.ChangedMeanwhile();
    }

    private ParticipationOutcome stored(
            Opinion next, String kind, Actor.Staff staff, String role, String reason, Map<String, Object> details) {
        if (!book.store(next)) {
            return new ParticipationOutcome.ChangedMeanwhile();
        }
        record(next.facts(), kind, staff, role, reason, details);
        return new ParticipationOutcome.Done();
    }

    private void record(
            Opinion.Facts facts,
            String kind,
            Actor.Staff staff,
            String role,
            String reason,
            Map<String, Object> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("opinion", facts.id());
        all.put("unit", facts.unit());
        history.append(new Act(facts.caseId(), kind, staff, role, reason, all));
    }
}
