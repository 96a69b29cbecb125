package rathaus.applications.web;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Tone;
import rathaus.kernel.LegalDay;
import rathaus.payments.BankTransfer;
import rathaus.payments.Payment;
import rathaus.payments.PaymentState;

/**
 * What the status page says about money.
 *
 * @param transfer how to pay without a provider, while that is possible
 * @param online whether one can pay here
 * @param unreachable whether the provider has just not answered
 */
record StatusPayment(
        Frame frame,
        Payment payment,
        Optional<BankTransfer> transfer,
        boolean online,
        boolean unreachable,
        Instant now) {

    /** Part of the message keys: {@code requested}. */
    String key() {
        return switch (payment.state()) {
            case PaymentState.Requested ignored when payment.debited() -> "debited";
            case PaymentState.Requested ignored -> isOverdue() ? "overdue" : "requested";
            case PaymentState.Pending pending -> pending.stuck() ? "stuck" : "pending";
            case PaymentState.Settled ignored -> "settled";
            case PaymentState.Declined ignored -> "declined";
            case PaymentState.Expired ignored -> "expired";
            case PaymentState.Cancelled ignored -> "cancelled";
            case PaymentState.Waived ignored -> "waived";
        };
    }

    Tone tone() {
        return switch (payment.state()) {
            case PaymentState.Requested ignored -> payment.debited() ? Tone.INFO : Tone.WARNING;
            case PaymentState.Pending ignored -> Tone.INFO;
            case PaymentState.Settled ignored -> Tone.SUCCESS;
            case PaymentState.Declined ignored -> Tone.DANGER;
            case PaymentState.Expired ignored -> Tone.WARNING;
            case PaymentState.Cancelled ignored -> Tone.INFO;
            case PaymentState.Waived ignored -> Tone.INFO;
        };
    }

    /** Begun, and not so long ago that people have to look: one may go on where one stopped. */
    boolean isPending() {
        return payment.state() instanceof PaymentState.Pending pending && !pending.stuck();
    }

    boolean mayPayOnline() {
        return online && !payment.debited() && payment.state().isOpen();
    }

    /** Whether the citizen has something to do about it. */
    boolean isTask() {
        return !payment.debited() && !payment.state().isFinal();
    }

    private boolean isOverdue() {
        return LegalDay.of(now).isAfter(payment.dueOn());
    }

    /** When it came to this. */
    Instant since() {
        return payment.state().at();
    }

    /** Label of the button. */
    String pay() {
        return frame.text(
                payment.state() instanceof PaymentState.Requested ? "applications.pay.now" : "applications.pay.again",
                amount());
    }

    String amount() {
        return payment.amount().inGerman();
    }

    /** What the picture says, for those who cannot see it. */
    @Nullable
    String pictureText() {
        return transfer.map(known -> frame.text(
                        "applications.pay.code-alt", amount(), known.holder(), known.iban(), known.remittance()))
                .orElse(null);
    }
}
