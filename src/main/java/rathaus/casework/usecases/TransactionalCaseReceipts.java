package rathaus.casework.usecases;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.AntragOffice;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseReceipts;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.FeeClaim;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.payments.PaymentChange;

/** Notes receipts of the cash office; the payment itself comes back as news of the portal. */
@Component
@Transactional
class TransactionalCaseReceipts implements CaseReceipts {

    private static final String CLERK = "Sachbearbeitung";

    private final Desks desks;
    private final OwnCases cases;
    private final AntragOffice office;

    TransactionalCaseReceipts(Desks desks, OwnCases cases, AntragOffice office) {
        this.desks = desks;
        this.cases = cases;
        this.office = office;
    }

    @Override
    public CaseOutcome receive(UUID id, long version, String receipt, Actor.Staff staff) {
        return cases.find(id, staff, Permission.WORK_ON_CASES)
                .map(found -> found.version() == version
                        ? receive(found, receipt, staff)
                        : new CaseOutcome.ChangedMeanwhile())
                .orElseGet(CaseOutcome.NoCase::new);
    }

    private CaseOutcome receive(Bearbeitung found, String receipt, Actor.Staff staff) {
        UUID id = found.facts().id();
        if (desks.payments().claims().of(id).filter(FeeClaim::isOpen).isEmpty()) {
            return new CaseOutcome.Refused("casework.refused.nothing-to-pay");
        }
        return switch (office.receive(found.facts().antrag(), receipt, staff)) {
            case PaymentChange.Changed ignored -> {
                desks.history()
                        .append(new Act(id, "casework.receipt-noted", staff, CLERK, "", Map.of("receipt", receipt)));
                yield new CaseOutcome.Done();
            }
            case PaymentChange.Refused ignored -> new CaseOutcome.Refused("casework.refused.payment-at-work");
        };
    }
}
