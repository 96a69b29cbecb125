package rathaus.casework.usecases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragOffice;
import rathaus.applications.PublicStatus;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.FeeReduction;
import rathaus.casework.domain.Bearbeitung;
import rathaus.history.Act;
import rathaus.kernel.Actor;

/** What comes with a decision in its transaction: its record, the charge, and the order to make what goes out. */
@Component
class DecisionEffects {

    private final Desks desks;
    private final Granting granting;
    private final PublishedVerfahren published;
    private final FollowingTasks tasks;
    private final AntragOffice office;
    private final CaseLetters letters;
    private final Settling settling;

    DecisionEffects(
            Desks desks,
            Granting granting,
            PublishedVerfahren published,
            FollowingTasks tasks,
            AntragOffice office,
            CaseLetters letters,
            Settling settling) {
        this.desks = desks;
        this.granting = granting;
        this.published = published;
        this.tasks = tasks;
        this.office = office;
        this.letters = letters;
        this.settling = settling;
    }

    /** What of the letter keeps a decision from going out: nothing does but a missing instruction on the remedy. */
    Optional<String> problem(Bearbeitung.Decided decided) {
        return letters.lacksRemedy(Writing.deciding(decided))
                ? Optional.of("casework.refused.no-remedy")
                : Optional.empty();
    }

    /** Stores a decision with all that follows; false if somebody else was faster, then nothing is done. */
    boolean decided(Bearbeitung.Decided decided, Actor actor, String role) {
        if (!desks.bearbeitungen().store(decided)) {
            return false;
        }
        Bearbeitung.Facts facts = decided.facts();
        Bearbeitung.Decision decision = decided.decision();
        Map<String, Object> details = new HashMap<>(Map.of(
                "decision", decision.kind(),
                "conditions", decision.conditions().size(),
                "enclosures", decision.enclosures(),
                "signatures", decision.signatures().size()));
        decision.reduction().ifPresent(reduction -> details.putAll(details(reduction)));
        desks.history()
                .append(new Act(facts.id(), "casework.antrag-decided", actor, role, decision.reasons(), details));
        if (decision.kind().grants()) {
            granting.follow(
                    facts, published.version(facts.pinned()), decision.decidedAt(), decision.reduction(), actor);
        }
        settling.decided(facts, actor);
        follow(facts, actor);
        return true;
    }

    /** What the history says of a reduced fee. */
    static Map<String, Object> details(FeeReduction reduction) {
        return Map.of("fee_cents", reduction.amount().cents(), "fee_reason", reduction.reason());
    }

    /** The Bescheid, or first the demand where the package wants the money before anything is issued. */
    private void follow(Bearbeitung.Facts facts, Actor actor) {
        if (desks.payments().holdsUp(facts.id())) {
            office.report(facts.antrag(), PublicStatus.ACTION_REQUIRED, actor);
            tasks.demand(facts.antrag(), facts.id());
        } else {
            tasks.issue(facts.antrag(), facts.id());
        }
    }
}
