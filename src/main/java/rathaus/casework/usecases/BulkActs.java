package rathaus.casework.usecases;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.casework.BulkWork;
import rathaus.casework.CaseDesk;
import rathaus.casework.CaseOutcome;
import rathaus.casework.DecisionDraft;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.kernel.Actor;

/** One act of a run on one case: whether it would be possible, and doing it by the same door as a clerk does. */
@Component
class BulkActs {

    private static final Optional<String> NOTHING = Optional.empty();
    private static final DecisionDraft GRANT = DecisionDraft.of(DecisionKind.GRANT, "");

    private final CaseDesk desk;
    private final HandingOver handingOver;
    private final DecisionMaking making;

    BulkActs(CaseDesk desk, HandingOver handingOver, DecisionMaking making) {
        this.desk = desk;
        this.handingOver = handingOver;
        this.making = making;
    }

    /** As far as it can be seen before: message key of why not. */
    Optional<String> refusal(Bearbeitung found, BulkWork.Act act, Actor.Staff staff) {
        return switch (act) {
            case BulkWork.Act.HandOver handOver -> handingOver.refusal(found, handOver.to());
            case BulkWork.Act.Release ignored ->
                found instanceof Bearbeitung.Claimed ? NOTHING : Optional.of("casework.refused.not-claimed");
            case BulkWork.Act.Claim ignored ->
                found instanceof Bearbeitung.Unclaimed ? NOTHING : Optional.of("casework.refused.not-unclaimed");
            case BulkWork.Act.Grant ignored -> grantRefusal(found, staff);
            case BulkWork.Act.Close ignored -> closeRefusal(found);
        };
    }

    private Optional<String> grantRefusal(Bearbeitung found, Actor.Staff staff) {
        return found instanceof Bearbeitung.Claimed claimed && claimed.clerk().equals(staff.account())
                ? making.obstacle(claimed, GRANT, staff)
                : Optional.of("casework.refused.not-own");
    }

    private static Optional<String> closeRefusal(Bearbeitung found) {
        if (found instanceof Bearbeitung.Ended) {
            return NOTHING;
        }
        if (!(found instanceof Bearbeitung.Decided decided)) {
            return Optional.of("casework.refused.not-decided");
        }
        return Deciding.unsettled(decided);
    }

    /** Does it now, on the version that is there now. */
    CaseOutcome perform(Bearbeitung found, BulkWork.Act act, Actor.Staff staff) {
        Optional<String> refusal = refusal(found, act, staff);
        if (refusal.isPresent()) {
            return new CaseOutcome.Refused(refusal.get());
        }
        UUID id = found.facts().id();
        return switch (act) {
            case BulkWork.Act.HandOver handOver ->
                desk.handOver(id, found.version(), handOver.to(), handOver.reason(), staff);
            case BulkWork.Act.Release ignored -> desk.release(id, found.version(), staff);
            case BulkWork.Act.Claim ignored -> desk.claim(id, found.version(), staff);
            case BulkWork.Act.Grant ignored -> desk.decide(id, found.version(), GRANT, staff);
            case BulkWork.Act.Close ignored -> desk.close(id, found.version(), staff);
        };
    }
}
