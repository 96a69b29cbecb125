package rathaus.casework.usecases;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseMatter;
import rathaus.casework.CaseMatters;
import rathaus.casework.CaseView;
import rathaus.casework.DecisionKind;
import rathaus.casework.SingleSignature;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.ChangedDecisions;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;

/** Cases as modules above see them. */
@Component
@Transactional
class StoredCaseMatters implements CaseMatters {

    private final OwnCases cases;
    private final Bearbeitungen bearbeitungen;
    private final ChangedDecisions changes;
    private final DecisionRules rules;
    private final Clock clock;

    StoredCaseMatters(
            OwnCases cases, Bearbeitungen bearbeitungen, ChangedDecisions changes, DecisionRules rules, Clock clock) {
        this.changes = changes;
        this.clock = clock;
        this.cases = cases;
        this.bearbeitungen = bearbeitungen;
        this.rules = rules;
    }

    @Override
    public Optional<CaseMatter> find(String aktenzeichen, Permission permission, Actor.Staff staff) {
        return cases.find(aktenzeichen, staff, permission).map(this::matter);
    }

    @Override
    public Optional<CaseMatter> find(UUID id, Permission permission, Actor.Staff staff) {
        return cases.find(id, staff, permission).map(this::matter);
    }

    @Override
    public Optional<CaseMatter> known(UUID id) {
        return bearbeitungen.find(id).map(this::matter);
    }

    @Override
    public SingleSignature signature(UUID id, Set<DecisionKind> kinds, Actor.Staff staff) {
        return cases.find(id, staff, Permission.DECIDE_CASES)
                .map(found -> rules.signature(found.facts(), kinds, staff))
                .orElse(SingleSignature.NO_POWER);
    }

    private CaseMatter matter(Bearbeitung found) {
        Bearbeitung.Facts facts = found.facts();
        return new CaseMatter(
                facts.id(),
                facts.antrag(),
                facts.aktenzeichen(),
                facts.leistungName(),
                facts.pinned(),
                facts.applicant(),
                facts.electronic(),
                facts.unit(),
                LegalDay.of(facts.receivedAt()),
                CaseState.clerk(found),
                CaseState.decided(found).map(decided -> verdict(decided, found instanceof Bearbeitung.Closed)),
                CaseState.ended(found).map(CaseView.Ended::kind));
    }

    private CaseMatter.Verdict verdict(Bearbeitung.Decided decided, boolean closed) {
        Bearbeitung.Decision decision = decided.decision();
        Optional<Bearbeitung.Dispatch> dispatch = decided.dispatch();
        return new CaseMatter.Verdict(
                decision.kind(),
                ChangingDecisions.holding(decided, changes.of(decided.facts().id()), LegalDay.today(clock)),
                LegalDay.of(decision.decidedAt()),
                dispatch.flatMap(Bearbeitung.Dispatch::notifiedOn),
                dispatch.flatMap(Bearbeitung.Dispatch::appealUntil),
                closed);
    }
}
