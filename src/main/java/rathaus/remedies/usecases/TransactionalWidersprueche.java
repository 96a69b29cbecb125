package rathaus.remedies.usecases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseMatter;
import rathaus.casework.DecisionChange;
import rathaus.casework.DecisionKind;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;
import rathaus.remedies.Lodging;
import rathaus.remedies.ReviewOutcome;
import rathaus.remedies.Served;
import rathaus.remedies.Standing;
import rathaus.remedies.TermTrace;
import rathaus.remedies.WiderspruchAct;
import rathaus.remedies.WiderspruchStep;
import rathaus.remedies.WiderspruchView;
import rathaus.remedies.Widersprueche;
import rathaus.remedies.domain.ReviewBook;
import rathaus.remedies.domain.Widerspruch;
import rathaus.remedies.domain.WiderspruchTerms;
import rathaus.remedies.usecases.Decisions.Decided;

/** Records objections and takes them further: check who and which version, change, record, tell. */
@Component
@Transactional
class TransactionalWidersprueche implements Widersprueche {

    private static final String ROLE = "Rechtsbehelfsstelle";
    private static final String PURPOSE = "Bearbeitung des Rechtsbehelfs";

    private final ReviewBook book;
    private final Decisions decisions;
    private final WiderspruchTerms terms;
    private final OwnFile file;
    private final DecisionMail mail;
    private final Logs logs;
    private final Clock clock;

    TransactionalWidersprueche(
            ReviewBook book,
            Decisions decisions,
            WiderspruchTerms terms,
            OwnFile file,
            DecisionMail mail,
            Logs logs,
            Clock clock) {
        this.book = book;
        this.decisions = decisions;
        this.terms = terms;
        this.file = file;
        this.mail = mail;
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
        return refusal(objection, decided.get(), act, staff)
                .<ReviewOutcome>map(ReviewOutcome.Refused::new)
                .orElseGet(() -> taken(objection, decided.get(), act, staff));
    }

    private Optional<String> refusal(Widerspruch objection, Decided decided, WiderspruchAct act, Actor.Staff staff) {
        if (!objection.steps().contains(act.step())) {
            return Optional.of("remedies.refused.step");
        }
        if (act.on().filter(day -> day.isAfter(decisions.today())).isPresent()) {
            return Optional.of("remedies.refused.day");
        }
        if (act.step().succeeds() && act.afterwards().isEmpty()) {
            return Optional.of("remedies.problem.standing");
        }
        Optional<String> unchangeable = change(objection, decided, act)
                .flatMap(change -> decisions.changes().refusal(decided.matter().id(), change));
        if (unchangeable.isPresent()) {
            return unchangeable;
        }
        if (act.step() == WiderspruchStep.WIEDEREINSETZUNG) {
            return reinstatementRefusal(objection.facts(), decisions.kind(decided) == Kind.EINSPRUCH, act);
        }
        if (act.letter().isPresent() && !isOwnDecision(objection, act.step())) {
            return Optional.of("remedies.refused.no-letter");
        }
        return isOwnDecision(objection, act.step())
                ? decisions.signatureRefusal(decided, next(act), staff)
                : Optional.empty();
    }

    /** What the own decision about an objection comes to: success means what holds then, all else burdens who objected. */
    private static Set<DecisionKind> next(WiderspruchAct act) {
        return switch (act.step()) {
            case ABHILFE, STATTGABE, TEILWEISE_STATTGABE ->
                Set.of(act.afterwards().flatMap(Standing::decision).orElse(DecisionKind.REFUSAL));
            case ZURUECKWEISUNG, VERWERFUNG -> Set.of(DecisionKind.REFUSAL);
            case WIEDEREINSETZUNG, VORLAGE, ZURUECKGENOMMEN -> Set.of();
        };
    }

    private Optional<String> reinstatementRefusal(Widerspruch.Facts facts, boolean tax, WiderspruchAct act) {
        LocalDate received = facts.lodging().receivedOn();
        boolean inTime =
                act.on().filter(day -> terms.isReinstatable(tax, day, received)).isPresent();
        if (!inTime) {
            return Optional.of("remedies.refused.reinstatement");
        }
        boolean inTheYear = facts.lastDay()
                .filter(last -> !terms.isWithinAYearOfMissing(last, received))
                .isEmpty();
        return inTheYear || act.forceMajeure() ? Optional.empty() : Optional.of("remedies.refused.reinstatement-year");
    }

    /** What the case hears of it; empty where the objection had no success, or the step says nothing about the matter. */
    private Optional<DecisionChange> change(Widerspruch objection, Decided decided, WiderspruchAct act) {
        return act.afterwards()
                .filter(standing -> act.step().succeeds())
                .map(standing -> new DecisionChange(
                        objection.facts().id(),
                        standing.decision(),
                        basis(act.step(), decisions.kind(decided)),
                        Optional.empty(),
                        act.tenor()));
    }

    private static String basis(WiderspruchStep step, Kind kind) {
        if (kind == Kind.EINSPRUCH) {
            return "§ 367 AO";
        }
        return step == WiderspruchStep.ABHILFE ? "§ 72 VwGO" : "§ 73 VwGO";
    }

    /** What the office itself decides; what another authority has decided is only noted. */
    private static boolean isOwnDecision(Widerspruch objection, WiderspruchStep step) {
        return objection instanceof Widerspruch.Received && (step.decides() || step == WiderspruchStep.ABHILFE);
    }

    private ReviewOutcome taken(Widerspruch objection, Decided decided, WiderspruchAct act, Actor.Staff staff) {
        LocalDate on = isOwnDecision(objection, act.step())
                ? decisions.today()
                : act.on().orElse(decisions.today());
        if (isOwnDecision(objection, act.step())) {
            Optional<String> refused = mail.send(
                    decided, objection.facts().ownVorgang(), act.letter(), DecisionMail.Kind.OBJECTION, staff);
            if (refused.isPresent()) {
                return new ReviewOutcome.Refused(refused.get());
            }
        }
        Widerspruch next = objection.take(act, on);
        if (!book.store(next)) {
            throw new IllegalStateException("The objection changed while it was decided: "
                    + objection.facts().id());
        }
        if (next instanceof Widerspruch.Ended) {
            file.letGo(next.facts(), staff);
        }
        change(objection, decided, act)
                .ifPresent(change -> decisions.changes().apply(decided.matter().id(), change, staff));
        record(
                objection.facts(),
                "remedies.objection-" + kind(act.step()),
                staff,
                act.reasons(),
                Map.of("step", act.step().code(), "on", on, "force_majeure", act.forceMajeure()));
        return new ReviewOutcome.Done();
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

    private static String kind(WiderspruchStep step) {
        return switch (step) {
            case WIEDEREINSETZUNG -> "reinstated";
            case ABHILFE -> "redressed";
            case VORLAGE -> "handed-on";
            case ZURUECKWEISUNG, VERWERFUNG, STATTGABE, TEILWEISE_STATTGABE -> "decided";
            case ZURUECKGENOMMEN -> "withdrawn";
        };
    }

    private void record(
            Widerspruch.Facts facts, String kind, Actor.Staff staff, String reason, Map<String, Object> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("objection", facts.id());
        all.put("file", facts.file());
        logs.history().append(new Act(facts.caseId(), kind, staff, ROLE, reason, all));
    }
}
