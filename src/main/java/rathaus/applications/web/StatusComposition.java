package rathaus.applications.web;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragTracking;
import rathaus.design.Frame;
import rathaus.payments.Payment;
import rathaus.payments.Payments;

/** Puts the status page together: the Antrag, and what is to be paid for it. */
@Component
class StatusComposition {

    private final Payments payments;
    private final Clock clock;

    StatusComposition(Payments payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    StatusPage of(Frame frame, AntragTracking.State state) {
        return of(frame, state, new StatusInput(""), "", false);
    }

    /** The page after the provider could not be reached. */
    StatusPage afterFailure(Frame frame, AntragTracking.State state) {
        return of(frame, state, new StatusInput(""), "", true);
    }

    /** The page with what is wrong with a message. */
    StatusPage faulty(Frame frame, AntragTracking.State state, StatusInput input, String problem) {
        return of(frame, state, input, problem, false);
    }

    private StatusPage of(
            Frame frame, AntragTracking.State state, StatusInput input, String problem, boolean unreachable) {
        Optional<StatusPayment> payment =
                payments.byReference(state.antrag()).map(found -> payment(frame, found, unreachable));
        return new StatusPage(frame, state, payment, input, problem);
    }

    private StatusPayment payment(Frame frame, Payment payment, boolean unreachable) {
        return new StatusPayment(
                frame,
                payment,
                payment.state().isOpen() ? payments.transfer(payment.reference()) : Optional.empty(),
                payments.isOnline(),
                unreachable,
                clock.instant());
    }
}
