package rathaus.applications.usecases;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import rathaus.applications.FeeCharge;
import rathaus.applications.SubmittedAntrag;
import rathaus.applications.domain.Antraege;
import rathaus.kernel.Actor;
import rathaus.payments.BankTransfer;
import rathaus.payments.Payment;
import rathaus.payments.PaymentChange;
import rathaus.payments.PaymentDeclined;
import rathaus.payments.PaymentOrder;
import rathaus.payments.PaymentSettled;
import rathaus.payments.PaymentState;
import rathaus.payments.Payments;

/**
 * Payments for Antraege, on the portal side of the seam. The id of the Antrag is the reference of its payment. What becomes
 * of a payment is told to the office and to the citizen in the transaction that records it.
 */
@Component
class FeePayments {

    private static final int LONGEST_PURPOSE = 140;

    private final Payments payments;
    private final Stores stores;
    private final AntragNotices notices;

    FeePayments(Payments payments, Stores stores, AntragNotices notices) {
        this.payments = payments;
        this.stores = stores;
        this.notices = notices;
    }

    Payment charge(SubmittedAntrag antrag, FeeCharge charge, Actor actor) {
        String purpose =
                stores.forms().nameOf(antrag) + " " + antrag.reference().grouped();
        return payments.request(
                new PaymentOrder(
                        antrag.id(),
                        charge.amount(),
                        purpose.substring(0, Math.min(purpose.length(), LONGEST_PURPOSE)),
                        charge.dueOn(),
                        charge.debited()),
                actor);
    }

    PaymentChange receive(UUID antrag, String receipt, Actor actor) {
        return payments.recordReceipt(antrag, receipt, actor);
    }

    /** False if money is on its way or has come. */
    boolean drop(UUID antrag, String reason, Actor actor) {
        if (payments.byReference(antrag).isEmpty()) {
            return true;
        }
        return switch (payments.cancel(antrag, reason, actor)) {
            case PaymentChange.Changed ignored -> true;
            case PaymentChange.Refused refused ->
                refused.payment().state() instanceof PaymentState.Cancelled
                        || refused.payment().state() instanceof PaymentState.Waived;
        };
    }

    /** Whether a provider is at work on it. */
    boolean isAtWork(UUID antrag) {
        return payments.byReference(antrag)
                .filter(payment -> payment.state() instanceof PaymentState.Pending)
                .isPresent();
    }

    Optional<Payment> payment(UUID antrag) {
        return payments.byReference(antrag);
    }

    boolean isPaidOnline() {
        return payments.isOnline();
    }

    Optional<BankTransfer> transfer(UUID antrag) {
        return payments.transfer(antrag);
    }

    @EventListener
    void tell(PaymentSettled settled) {
        antraege().find(settled.reference()).ifPresent(antrag -> {
            antraege().tellOffice("SETTLED", antrag.id(), antrag.id(), settled.at());
            notices.paid(antrag, stores.forms().nameOf(antrag), settled.amount());
        });
    }

    @EventListener
    void tell(PaymentDeclined declined) {
        antraege().find(declined.reference()).ifPresent(antrag -> {
            antraege().tellOffice("DECLINED", antrag.id(), antrag.id(), declined.at());
            notices.notPaid(antrag, stores.forms().nameOf(antrag));
        });
    }

    private Antraege antraege() {
        return stores.antraege();
    }
}
