package rathaus.casework.usecases;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.applications.AntragInbox;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.Automation;
import rathaus.casework.domain.Automation.Run;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.SignaturePath;
import rathaus.forms.VisibleForm;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.procedure.Ablauf;
import rathaus.procedure.Verfahren;
import rathaus.tenancy.KommuneScope;

/**
 * Decides by machine what law, package and Kommune let a machine decide (§ 35a VwVfG); anything individual and a random
 * sample go to a person. Runs after a case has arrived; looks at each case once and leaves alone what somebody has taken.
 */
@Component
class AutomaticDecision {

    private static final String ROLE = "Automatik";
    private static final int HUNDRED = 100;

    private final Desks desks;
    private final Automation automation;
    private final IndividualFacts individual;
    private final DecisionRules rules;
    private final DecisionEffects effects;
    private final Reading reading;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AutomaticDecision(
            Desks desks,
            Automation automation,
            IndividualFacts individual,
            DecisionRules rules,
            DecisionEffects effects,
            Reading reading,
            Clock clock) {
        this.desks = desks;
        this.automation = automation;
        this.individual = individual;
        this.rules = rules;
        this.effects = effects;
        this.reading = reading;
        this.clock = clock;
    }

    void decide(UUID id) {
        decide(id, random.nextInt(HUNDRED));
    }

    void decide(UUID id, int draw) {
        reading.transaction()
                .executeWithoutResult(status -> desks.bearbeitungen().find(id).ifPresent(found -> {
                    if (found instanceof Bearbeitung.Unclaimed unclaimed) {
                        rule(unclaimed).ifPresent(rule -> judge(unclaimed, rule, draw));
                    }
                }));
    }

    /** The package's rule, if the Kommune has switched it on and nobody has applied it to this case yet. */
    private Optional<Ablauf.Automation> rule(Bearbeitung.Unclaimed unclaimed) {
        Bearbeitung.Facts facts = unclaimed.facts();
        boolean on = automation
                .on(facts.leistung(), LegalDay.today(clock))
                .filter(Automation.Switch::enabled)
                .isPresent();
        return on && automation.run(facts.id()).isEmpty()
                ? rules.verfahren(facts).ablauf().automation()
                : Optional.empty();
    }

    private void judge(Bearbeitung.Unclaimed unclaimed, Ablauf.Automation rule, int draw) {
        Bearbeitung.Facts facts = unclaimed.facts();
        SubmittedAntrag antrag = reading.inbox().antrag(facts.antrag());
        VisibleForm form = reading.answers().form(facts.id(), antrag);
        Bearbeitung.Decided granted = unclaimed.decide(new Bearbeitung.Decision(
                DecisionKind.GRANT, "", List.of(), List.of(), List.of(), clock.instant(), Optional.empty()));
        List<String> reasons = new ArrayList<>(reasons(facts, antrag, form));
        effects.problem(granted).ifPresent(problem -> reasons.add("remedy"));
        Run run = Run.of(reasons, draw, rule.samplePercent(), clock.instant());
        Actor machine = new Actor.Machine("casework.follow", KommuneScope.required());
        if (!automation.add(facts.id(), run)) {
            return;
        }
        desks.history()
                .append(new Act(facts.id(), "casework.automation-checked", machine, ROLE, "", trace(rule, form, run)));
        if (run.outcome() == Automation.Outcome.DECIDED) {
            if (!effects.decided(granted, machine, ROLE)) {
                throw new IllegalStateException("The case was taken while a machine decided it: " + facts.id());
            }
        }
    }

    private List<String> reasons(Bearbeitung.Facts facts, SubmittedAntrag antrag, VisibleForm form) {
        Verfahren verfahren = rules.verfahren(facts);
        List<String> reasons = new ArrayList<>();
        if (!verfahren.mayDecideAutomatically(form)) {
            reasons.add("condition");
        }
        SignaturePath path = rules.path(facts, DecisionKind.GRANT, rules.amount(facts, DecisionKind.GRANT), List.of());
        if (!path.isOneStep() || path.head()) {
            reasons.add("signatures");
        }
        reasons.addAll(individual.in(facts, antrag, form));
        return reasons;
    }

    /** The condition with the values it was judged by, and the draw. */
    private static Map<String, Object> trace(Ablauf.Automation rule, VisibleForm form, Run run) {
        Map<String, String> values = new LinkedHashMap<>();
        rule.condition().names().stream()
                .sorted()
                .forEach(name -> values.put(name, String.valueOf(form.values().get(name))));
        Map<String, Object> trace = new LinkedHashMap<>();
        trace.put("outcome", run.outcome());
        trace.put("reasons", run.reasons());
        trace.put("basis", rule.legalBasis());
        trace.put("condition", rule.condition().toString());
        trace.put("values", values);
        trace.put("draw", run.draw().isPresent() ? run.draw().getAsInt() : "");
        trace.put("percent", run.percent());
        return trace;
    }

    /** What is read for a decision. */
    @Component
    record Reading(AntragInbox inbox, CaseAnswers answers, TransactionTemplate transaction) {}
}
