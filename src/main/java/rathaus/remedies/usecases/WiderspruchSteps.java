package rathaus.remedies.usecases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import rathaus.casework.DecisionChange;
import rathaus.casework.DecisionKind;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.remedies.ReviewOutcome;
import rathaus.remedies.Standing;
import rathaus.remedies.WiderspruchAct;
import rathaus.remedies.WiderspruchStep;
import rathaus.remedies.Widersprueche;
import rathaus.remedies.domain.ReviewBook;
import rathaus.remedies.domain.Widerspruch;
import rathaus.remedies.domain.WiderspruchTerms;
import rathaus.remedies.usecases.Decisions.Decided;

/** The steps of an objection: what stands against one, and what comes with it. Who signs it is asked before. */
@Component
class WiderspruchSteps {

    private static final String ROLE = "Rechtsbehelfsstelle";

    private final ReviewBook book;
    private final Decisions decisions;
    private final WiderspruchTerms terms;
    private final OwnFile file;
    private final DecisionMail mail;
    private final History history;

    WiderspruchSteps(
            ReviewBook book,
            Decisions decisions,
            WiderspruchTerms terms,
            OwnFile file,
            DecisionMail mail,
            History history) {
        this.book = book;
        this.decisions = decisions;
        this.terms = terms;
        this.file = file;
        this.mail = mail;
        this.history = history;
    }

    /** Message key of what stands against a step, whoever signs it; empty if nothing does. */
    Optional<String> refusal(Widerspruch objection, Decided decided, WiderspruchAct act) {
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
            boolean tax = decisions.kind(decided) == Widersprueche.Kind.EINSPRUCH;
            return terms.reinstatementRefusal(objection.facts(), tax, act);
        }
        if (act.letter().isPresent() && !isOwnDecision(objection, act.step())) {
            return Optional.of("remedies.refused.no-letter");
        }
        return Optional.empty();
    }

    /** What the own decision about an objection comes to: success means what holds then, all else burdens who objected. */
    static Set<DecisionKind> next(WiderspruchAct act) {
        return switch (act.step()) {
            case ABHILFE, STATTGABE, TEILWEISE_STATTGABE ->
                Set.of(act.afterwards().flatMap(Standing::decision).orElse(DecisionKind.REFUSAL));
            case ZURUECKWEISUNG, VERWERFUNG -> Set.of(DecisionKind.REFUSAL);
            case WIEDEREINSETZUNG, VORLAGE, ZURUECKGENOMMEN -> Set.of();
        };
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

    private static String basis(WiderspruchStep step, Widersprueche.Kind kind) {
        if (kind == Widersprueche.Kind.EINSPRUCH) {
            return "§ 367 AO";
        }
        return step == WiderspruchStep.ABHILFE ? "§ 72 VwGO" : "§ 73 VwGO";
    }

    /** What the office itself decides; what another authority has decided is only noted. */
    static boolean isOwnDecision(Widerspruch objection, WiderspruchStep step) {
        return objection instanceof Widerspruch.Received && (step.decides() || step == WiderspruchStep.ABHILFE);
    }

    /** Takes a step that nothing stands against and that is signed. */
    ReviewOutcome taken(Widerspruch objection, Decided decided, WiderspruchAct act, Actor.Staff staff) {
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
        history.append(new Act(facts.caseId(), kind, staff, ROLE, reason, all));
    }
}
