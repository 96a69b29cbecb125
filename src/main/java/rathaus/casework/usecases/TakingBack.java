package rathaus.casework.usecases;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.OfficeMessage;
import rathaus.casework.domain.Bearbeitung;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.payments.PaymentState;
import rathaus.tenancy.KommuneScope;

/**
 * The citizen took the Antrag back on the portal. The case ends by itself as long as nothing was told of a decision and no money
 * is on its way; otherwise the words stand among the messages of the case, and a clerk sees that there is news.
 */
@Component
class TakingBack {

    private static final String ROLE = "Posteingang";

    private final Desks desks;
    private final EndingCases endings;
    private final AntragInbox inbox;

    TakingBack(Desks desks, EndingCases endings, AntragInbox inbox) {
        this.desks = desks;
        this.endings = endings;
        this.inbox = inbox;
    }

    void withdrawn(OfficeMessage.WithdrawalArrived message) {
        Optional<Bearbeitung> found = desks.bearbeitungen().ofAntrag(message.antrag());
        if (found.isEmpty()) {
            throw new IllegalStateException("An Antrag was taken back before it was taken");
        }
        boolean ended =
                !isPaying(message) && endings.takenBack(found.get(), LegalDay.of(message.at()), machine(), ROLE);
        if (!ended) {
            desks.history()
                    .append(new Act(
                            found.get().facts().id(),
                            "casework.withdrawal-noted",
                            machine(),
                            ROLE,
                            "",
                            Map.of("message", message.message())));
        }
    }

    private boolean isPaying(OfficeMessage message) {
        return inbox.payment(message.antrag())
                .filter(payment -> payment.state() instanceof PaymentState.Pending)
                .isPresent();
    }

    private static Actor machine() {
        return new Actor.Machine("casework.pull", KommuneScope.required());
    }
}
