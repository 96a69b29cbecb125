package rathaus.casework.usecases;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseMatter;
import rathaus.casework.CaseMatters;
import rathaus.casework.DecisionKind;
import rathaus.casework.SingleSignature;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;

/** Cases as modules above see them. */
@Component
@Transactional
class StoredCaseMatters implements CaseMatters {

    private final OwnCases cases;
    private final Bearbeitungen bearbeitungen;
    private final DecisionRules rules;

    StoredCaseMatters(OwnCases cases, Bearbeitungen bearbeitungen, DecisionRules rules) {
        this.cases = cases;
        this.bearbeitungen = bearbeitungen;
        this.rules = rules;
    }

    @Override
    public Optional<CaseMatter> find(String aktenzeichen, Permission permission, Actor.Staff staff) {
        return cases.find(aktenzeichen, staff, permission).map(StoredCaseMatters::matter);
    }

    @Override
    public Optional<CaseMatter> find(UUID id, Permission permission, Actor.Staff staff) {
        return cases.find(id, staff, permission).map(StoredCaseMatters::matter);
    }

    @Override
    public Optional<CaseMatter> known(UUID id) {
        return bearbeitungen.find(id).map(StoredCaseMatters::matter);
    }

    @Override
    public SingleSignature signature(UUID id, Set<DecisionKind> kinds, Actor.Staff staff) {
        return cases.find(id, staff, Permission.DECIDE_CASES)
                .map(found -> rules.signature(found.facts(), kinds, staff))
                .orElse(SingleSignature.NO_POWER);
    }

    private static CaseMatter matter(Bearbeitung found) {
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
                CaseParts.clerk(found),
                verdict(found));
    }

    private static Optional<CaseMatter.Verdict> verdict(Bearbeitung found) {
        return switch (found) {
            case Bearbeitung.Decided decided -> Optional.of(verdict(decided.decision(), decided.dispatch(), false));
            case Bearbeitung.Closed closed -> Optional.of(verdict(closed.decision(), closed.dispatch(), true));
            case Bearbeitung.Unclaimed ignored -> Optional.empty();
            case Bearbeitung.Claimed ignored -> Optional.empty();
            case Bearbeitung.Waiting ignored -> Optional.empty();
            case Bearbeitung.Signing ignored -> Optional.empty();
        };
    }

    private static CaseMatter.Verdict verdict(
            Bearbeitung.Decision decision, Optional<Bearbeitung.Dispatch> dispatch, boolean closed) {
        return new CaseMatter.Verdict(
                decision.kind(),
                LegalDay.of(decision.decidedAt()),
                dispatch.flatMap(Bearbeitung.Dispatch::notifiedOn),
                dispatch.flatMap(Bearbeitung.Dispatch::appealUntil),
                closed);
    }
}
