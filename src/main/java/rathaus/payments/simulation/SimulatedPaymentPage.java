package rathaus.payments.simulation;

import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;

/** One simulated transaction with its three ways out. */
record SimulatedPaymentPage(Frame frame, String action, String amount, String purpose, boolean decided, String back)
        implements Page {

    static SimulatedPaymentPage of(Frame frame, SimulatedPayments.Transaction transaction) {
        return new SimulatedPaymentPage(
                frame,
                frame.link(SimulatedPayments.PATH + transaction.id()),
                transaction.amount().inGerman(),
                transaction.purpose(),
                transaction.outcome().isPresent(),
                frame.link(transaction.returnPath()));
    }

    /** The choices, in order. */
    List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    /** Label of the button. */
    String label(Outcome outcome) {
        return switch (outcome) {
            case SETTLED -> frame.text("payments.simulation.settle");
            case DECLINED -> frame.text("payments.simulation.decline");
            case EXPIRED -> frame.text("payments.simulation.expire");
        };
    }
}
