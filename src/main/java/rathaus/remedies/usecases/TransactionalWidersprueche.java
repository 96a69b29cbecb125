package rathaus.remedies.usecases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseMatter;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;
import rathaus.remedies.Lodging;
import rathaus.remedies.ReviewOutcome;
import rathaus.remedies.Served;
import rathaus.remedies.TermTrace;
import rathaus.remedies.WiderspruchAct;
import rathaus.remedies.WiderspruchView;
import rathaus.remedies.Widersprueche;
import rathaus.remedies.domain.ReviewBook;
import rathaus.remedies.domain.Widerspruch;
import rathaus.remedies.usecases.Decisions.Decided;

/** Records objections and takes them further: check who and which version, change, record, tell. */
@Component
@Transactional
class TransactionalWidersprueche implements Widersprueche {

    private static final String ROLE = "Rechtsbehelfsstelle";
    private static final String PURPOSE = "Bearbeitung des Rechtsbehelfs";

    private final ReviewBook book;
    private final Decisions decisions;
    private final OwnFile file;
    private final WiderspruchSteps steps;
    private final Logs logs;
    private final Clock clock;

    TransactionalWidersprueche(
            ReviewBook book, Decisions decisions, OwnFile file, WiderspruchSteps steps, Logs logs, Clock clock) {
        this.book = book;
        this.decisions = decisions;
        this.file = file;
        this.steps = steps;
        this.logs = logs;
        this.clock = clock;
    }

    /** Where acts and readings are kept. */
    @Component
    record Logs(History history, AccessLog accesses) {}

    @Override
    public Optional<Remedies> remedies(String aktenzeichen, Actor.Staff staff) {
        return decisions.find(aktenzeichen, Permission.READ_CASES, staff).map(decided -> {
            CaseMatter matter = decided.matter();
            return new Remedies(
                    matter.id(),
                    matter.aktenzeichen(),
                    matter.leistung(),
                    matter.applicant(),
                    decisions.kind(decided),
                    decisions.term(decided, true));
        });
    }

    @Override
    public List<WiderspruchView> ofCase(UUID caseId, Actor.Staff staff) {
        return decisions
                .find(caseId, Permission.READ_CASES, staff)
                .map(decided -> {
                    List<Widerspruch> all = book.ofCase(caseId);
                    if (!all.isEmpty()) {
                        String what = "Rechtsbehelf " + decided.matter().aktenzeichen();
                        logs.accesses().read(caseId, PURPOSE, staff, ROLE, what);
                    }
                    return all.stream().map(TransactionalWidersprueche::view).toList();
                })
                .orElse(List.of());
    }

    @Override
    public Count besideCase(UUID caseId, Actor.Staff staff) {
        List<Widerspruch> all = decisions
                .find(caseId, Permission.READ_CASES, staff)
                .map(decided -> book.ofCase(caseId))
                .orElse(List.of());
        long ended = all.stream().filter(Widerspruch.Ended.class::isInstance).count();
        return new Count(all.size(), all.size() - (int) ended);
    }

    private static WiderspruchView view(Widerspruch objection) {
        Widerspruch.Facts facts = objection.facts();
        return new WiderspruchView(
                facts.id(),
                objection.version(),
                facts.lodging(),
                facts.file(),
                facts.lastDay(),
                facts.isInTime(),
                objection.reinstated(),
                sent(objection).map(sent -> new WiderspruchView.Sent(sent.authority(), sent.on())),
                objection instanceof Widerspruch.Ended ended
                        ? Optional.of(new WiderspruchView.Ended(
                                ended.step(), ended.on(), ended.tenor(), ended.reasons(), ended.ways(), ended.served()))
                        : Optional.empty(),
                objection.steps());
    }

    private static Optional<Widerspruch.Sent> sent(Widerspruch objection) {
        return switch (objection) {
            case Widerspruch.Received ignored -> Optional.empty();
            case Widerspruch.Submitted submitted ->
                Optional.of(new Widerspruch.Sent(submitted.authority(), submitted.sentOn()));
            case Widerspruch.Ended ended -> ended.sent();
        };
    }

    @Override
    public ReviewOutcome lodge(String aktenzeichen, UUID wish, Lodging lodging, Actor.Staff staff) {
        return decisions
                .find(aktenzeichen, Permission.WORK_ON_CASES, staff)
                .map(decided -> {
                    UUID id = id(decided, wish);
                    return book.find(id).isPresent()
                            ? new ReviewOutcome.Repeated()
                            : lodge(decided, id, lodging, staff);
                })
                .orElseGet(ReviewOutcome.NotThere::new);
    }

    /** The same for the same form; nobody can choose the id of something that there is. */
    private static UUID id(Decided decided, UUID wish) {
        String name = decided.matter().id() + ":objection:" + wish;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private ReviewOutcome lodge(Decided decided, UUID id, Lodging lodging, Actor.Staff staff) {
        Kind kind = decisions.kind(decided);
        if (!kind.isLodgedHere()) {
            return new ReviewOutcome.Refused("remedies.refused.not-here");
        }
        if (lodging.receivedOn().isAfter(decisions.today())
                || lodging.receivedOn().isBefore(decided.verdict().decidedOn())) {
            return new ReviewOutcome.Refused("remedies.refused.received");
        }
        CaseMatter matter = decided.matter();
        String name = kind == Kind.EINSPRUCH ? "Einspruch" : "Widerspruch";
        Optional<OwnFile.Opened> own = file.open(id, matter, name, lodging, staff);
        if (own.isEmpty()) {
            return new ReviewOutcome.Refused("remedies.refused.file");
        }
        TermTrace term = decisions.term(decided, lodging.instructed());
        Widerspruch.Facts facts = new Widerspruch.Facts(
                id,
                matter.id(),
                lodging,
                kind == Kind.WIDERSPRUCH,
                term.lastDay(),
                own.get().vorgang(),
                own.get().name(),
                staff.account(),
                clock.instant());
        if (!book.add(Widerspruch.Received.of(facts))) {
            return new ReviewOutcome.Repeated();
        }
        file.hold(facts, staff);
        recordLodging(facts, term, staff);
        return new ReviewOutcome.Done();
    }

    private void recordLodging(Widerspruch.Facts facts, TermTrace term, Actor.Staff staff) {
        Lodging lodging = facts.lodging();
        record(
                facts,
                "remedies.objection-recorded",
                staff,
                "",
                Map.of(
                        "received_on", lodging.receivedOn(),
                        "form", lodging.form().code(),
                        "term_until", term.lastDay().map(LocalDate::toString).orElse(""),
                        "paragraph", term.paragraph(),
                        "in_time", facts.isInTime(),
                        "suspension", lodging.suspension().paragraph()));
    }

    @Override
    public ReviewOutcome act(UUID id, long version, WiderspruchAct act, Actor.Staff staff) {
        Optional<Widerspruch> found = book.find(id);
        Optional<Decided> decided =
                found.flatMap(objection -> decisions.find(objection.facts().caseId(), Permission.WORK_ON_CASES, staff));
        if (found.isEmpty() || decided.isEmpty()) {
            return new ReviewOutcome.NotThere();
        }
        Widerspruch objection = found.get();
        if (objection.version() != version) {
            return new ReviewOutcome.ChangedMeanwhile();
        }
        return steps.refusal(objection, decided.get(), act)
                .or(() -> unsigned(objection, decided.get(), act, staff))
                .<ReviewOutcome>map(ReviewOutcome.Refused::new)
                .orElseGet(() -> steps.taken(objection, decided.get(), act, staff));
    }

    /** What the office itself decides is signed by whoever does it; empty if that is enough. */
    private Optional<String> unsigned(Widerspruch objection, Decided decided, WiderspruchAct act, Actor.Staff staff) {
        return WiderspruchSteps.isOwnDecision(objection, act.step())
                ? decisions.signatureRefusal(decided, WiderspruchSteps.next(act), staff)
                : Optional.empty();
    }

    @Override
    public ReviewOutcome serve(UUID id, long version, Served served, Actor.Staff staff) {
        Optional<Widerspruch> found = book.find(id)
                .filter(objection -> decisions
                        .find(objection.facts().caseId(), Permission.WORK_ON_CASES, staff)
                        .isPresent());
        if (found.isEmpty()) {
            return new ReviewOutcome.NotThere();
        }
        if (found.get().version() != version
                || !(found.get() instanceof Widerspruch.Ended ended)
                || ended.served().isPresent()) {
            return new ReviewOutcome.ChangedMeanwhile();
        }
        if (!ended.ways().contains(served.way())) {
            return new ReviewOutcome.Refused("remedies.refused.service");
        }
        if (served.on().isBefore(ended.on()) || served.on().isAfter(decisions.today())) {
            return new ReviewOutcome.Refused("remedies.refused.service-day");
        }
        if (!book.store(ended.served(served))) {
            return new ReviewOutcome.ChangedMeanwhile();
        }
        record(
                ended.facts(),
                "remedies.objection-served",
                staff,
                "",
                Map.of(
                        "way", served.way().code(),
                        "paragraph", served.way().paragraph(),
                        "on", served.on()));
        return new ReviewOutcome.Done();
    }

    private void record(
            Widerspruch.Facts facts, String kind, Actor.Staff staff, String reason, Map<String, Object> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("objection", facts.id());
        all.put("file", facts.file());
        logs.history().append(new Act(facts.caseId(), kind, staff, ROLE, reason, all));
    }
}
