package rathaus.casework.usecases;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseOutcome;
import rathaus.casework.DecisionDraft;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.DecisionDrafts;
import rathaus.casework.domain.Proposal;
import rathaus.casework.domain.Signature;
import rathaus.casework.domain.SignaturePath;
import rathaus.casework.domain.SignatureStep;
import rathaus.history.Act;
import rathaus.identity.SigningPower;
import rathaus.kernel.Actor;
import rathaus.kernel.Money;

/** From a draft to a decision: in one step, or over the signatures that the package, the amount or the clerk ask for. */
@Component
class DecisionMaking {

    private static final CaseOutcome NO_POWER = new CaseOutcome.Refused("casework.refused.no-signature");
    private static final CaseOutcome CHANGED = new CaseOutcome.ChangedMeanwhile();
    private static final String CLERK = "Sachbearbeitung";
    private static final String HEAD = "Leitung";

    private final OwnCases cases;
    private final Desks desks;
    private final DecisionDrafts drafts;
    private final DecisionRules rules;
    private final SigningRights rights;
    private final DecisionEffects effects;
    private final Clock clock;

    DecisionMaking(
            OwnCases cases,
            Desks desks,
            DecisionDrafts drafts,
            DecisionRules rules,
            SigningRights rights,
            DecisionEffects effects,
            Clock clock) {
        this.cases = cases;
        this.desks = desks;
        this.drafts = drafts;
        this.rules = rules;
        this.rights = rights;
        this.effects = effects;
        this.clock = clock;
    }

    /** As far as it can be seen before: why this draft cannot be decided in one step; empty if nothing is in the way. */
    Optional<String> obstacle(Bearbeitung.Claimed claimed, DecisionDraft draft, Actor.Staff staff) {
        Bearbeitung.Facts facts = claimed.facts();
        Money amount = rules.amount(facts, draft.kind());
        SignaturePath path = rules.path(facts, draft.kind(), amount, draft.coSigners());
        if (!path.isOneStep()) {
            return Optional.of("casework.refused.second-signature");
        }
        SignatureStep step = path.steps().getFirst();
        boolean signs =
                rights.power(staff, step, draft.kind(), amount, path.head()).isPresent();
        return signs ? rules.problem(facts, draft, staff) : Optional.of("casework.refused.no-signature");
    }

    CaseOutcome decide(Bearbeitung.Claimed claimed, DecisionDraft draft, Actor.Staff staff) {
        Bearbeitung.Facts facts = claimed.facts();
        Money amount = rules.amount(facts, draft.kind());
        SignaturePath path = rules.path(facts, draft.kind(), amount, draft.coSigners());
        if (!path.isOneStep()) {
            return new CaseOutcome.Refused("casework.refused.second-signature");
        }
        SignatureStep step = path.steps().getFirst();
        Optional<SigningPower> power = rights.power(staff, step, draft.kind(), amount, path.head());
        if (power.isEmpty()) {
            return NO_POWER;
        }
        Optional<String> problem = rules.problem(facts, draft, staff);
        if (problem.isPresent()) {
            return new CaseOutcome.Refused(problem.get());
        }
        Instant now = clock.instant();
        Signature signature = new Signature(step, staff.account(), power.get().function(), now);
        Bearbeitung.Decided decided = claimed.decide(new Bearbeitung.Decision(
                draft.kind(),
                draft.reasons().strip(),
                rules.conditions(facts, draft),
                draft.enclosures(),
                List.of(signature),
                now,
                draft.reduction()));
        Optional<String> unsent = effects.problem(decided);
        if (unsent.isPresent()) {
            return new CaseOutcome.Refused(unsent.get());
        }
        return effects.decided(decided, staff, CLERK) ? new CaseOutcome.Done() : CHANGED;
    }

    CaseOutcome propose(Bearbeitung.Claimed claimed, DecisionDraft draft, Actor.Staff staff) {
        Bearbeitung.Facts facts = claimed.facts();
        Optional<String> problem = rules.problem(facts, draft, staff);
        if (problem.isPresent()) {
            return new CaseOutcome.Refused(problem.get());
        }
        Money amount = rules.amount(facts, draft.kind());
        SignaturePath path = rules.path(facts, draft.kind(), amount, draft.coSigners());
        Proposal proposal = new Proposal(
                draft,
                rules.conditions(facts, draft),
                staff.account(),
                clock.instant(),
                amount,
                path.fourEyes(),
                path.head(),
                List.of(),
                path.steps());
        if (!desks.bearbeitungen().store(claimed.propose(proposal))) {
            return CHANGED;
        }
        drafts.keep(facts.id(), new DecisionDrafts.Kept(draft, Optional.empty()));
        List<String> units = path.steps().stream().map(SignatureStep::unit).toList();
        Map<String, Object> details =
                new HashMap<>(Map.of("decision", draft.kind(), "units", units, "four_eyes", path.fourEyes()));
        draft.reduction().ifPresent(reduction -> details.putAll(DecisionEffects.details(reduction)));
        record(
                facts.id(),
                "casework.decision-proposed",
                staff,
                CLERK,
                draft.reasons().strip(),
                details);
        return new CaseOutcome.Done();
    }

    CaseOutcome sign(Bearbeitung.Signing signing, Actor.Staff staff) {
        Bearbeitung.Facts facts = signing.facts();
        Proposal proposal = signing.proposal();
        Optional<SigningPower> power = rights.next(staff, proposal);
        if (power.isEmpty()) {
            return NO_POWER;
        }
        DecisionKind kind = proposal.draft().kind();
        if (!rules.amount(facts, kind).equals(proposal.amount())) {
            return new CaseOutcome.Refused("casework.refused.amount-changed");
        }
        Optional<String> objection = rules.feeProblem(facts, proposal.draft()).or(() -> rules.objection(facts, kind));
        if (objection.isPresent()) {
            return new CaseOutcome.Refused(objection.get());
        }
        Bearbeitung next = signing.sign(staff.account(), power.get().function(), clock.instant());
        Optional<String> unsent =
                next instanceof Bearbeitung.Decided decided ? effects.problem(decided) : Optional.empty();
        if (unsent.isPresent()) {
            return new CaseOutcome.Refused(unsent.get());
        }
        boolean stored = next instanceof Bearbeitung.Decided decided
                ? effects.decided(decided, staff, roleOf(proposal))
                : desks.bearbeitungen().store(next);
        if (stored) {
            Map<String, Object> details = Map.of(
                    "step", proposal.next().purpose(),
                    "unit", proposal.next().unit(),
                    "function", power.get().function());
            record(facts.id(), "casework.decision-signed", staff, roleOf(proposal), "", details);
        }
        return stored ? new CaseOutcome.Done() : CHANGED;
    }

    CaseOutcome giveBack(Bearbeitung.Signing signing, String comment, Actor.Staff staff) {
        if (rights.next(staff, signing.proposal()).isEmpty()) {
            return NO_POWER;
        }
        DecisionDrafts.Returned returned = new DecisionDrafts.Returned(staff.account(), clock.instant(), comment);
        String role = roleOf(signing.proposal());
        return back(signing, Optional.of(returned))
                ? done(signing, "casework.decision-given-back", staff, role, comment)
                : CHANGED;
    }

    /** By whose desk it is, who stands in, and who leads: a draft does not lie because one is away. */
    CaseOutcome withdraw(Bearbeitung.Signing signing, Actor.Staff staff) {
        boolean own = cases.isOnOwnDesk(signing, staff);
        if (!own && !rights.leads(staff)) {
            return new CaseOutcome.Refused("casework.refused.not-yours");
        }
        return back(signing, Optional.empty())
                ? done(signing, "casework.decision-withdrawn", staff, own ? CLERK : HEAD, "")
                : CHANGED;
    }

    /** Signatures given so far fall away with the proposal; who gave them stays in the history. */
    private boolean back(Bearbeitung.Signing signing, Optional<DecisionDrafts.Returned> returned) {
        if (!desks.bearbeitungen().store(signing.giveBack())) {
            return false;
        }
        drafts.keep(
                signing.facts().id(), new DecisionDrafts.Kept(signing.proposal().draft(), returned));
        return true;
    }

    private CaseOutcome done(Bearbeitung.Signing signing, String kind, Actor.Staff staff, String role, String why) {
        record(signing.facts().id(), kind, staff, role, why, Map.of());
        return new CaseOutcome.Done();
    }

    static String roleOf(Proposal proposal) {
        return proposal.next().coSigns() ? "Mitzeichnung" : "Schlusszeichnung";
    }

    private void record(UUID id, String kind, Actor.Staff staff, String role, String why, Map<String, Object> details) {
        desks.history().append(new Act(id, kind, staff, role, why, details));
    }
}
