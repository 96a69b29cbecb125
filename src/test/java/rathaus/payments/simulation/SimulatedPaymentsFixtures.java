package rathaus.payments.simulation;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** Somebody at the page of the simulated provider. */
public final class SimulatedPaymentsFixtures {

    private SimulatedPaymentsFixtures() {}

    /** Presses the button with this value, and closes the window. */
    public static void decide(ApplicationContext context, KommuneId kommune, UUID transaction, String word) {
        SimulatedPayments simulation = context.getBean(SimulatedPayments.class);
        KommuneScope.run(
                kommune,
                () -> simulation.decide(transaction, Outcome.ofWord(word).orElseThrow()));
    }
}
