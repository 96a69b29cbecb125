package rathaus.payments.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rathaus.ModuleTest;
import rathaus.kernel.Money;
import rathaus.payments.Kassenzeichen;
import rathaus.payments.spi.PaymentProvider;
import rathaus.payments.spi.PaymentProviderContract;
import rathaus.payments.spi.StartOrder;

@ModuleTest
class SimulatedPaymentsTests extends PaymentProviderContract {

    @Autowired
    SimulatedPayments simulation;

    @Override
    protected PaymentProvider provider() {
        return simulation;
    }

    @Override
    protected void letSettle(UUID transaction) {
        decide(transaction, Outcome.SETTLED);
    }

    @Override
    protected void letDecline(UUID transaction) {
        decide(transaction, Outcome.DECLINED);
    }

    @Override
    protected void letExpire(UUID transaction) {
        decide(transaction, Outcome.EXPIRED);
    }

    @Test
    void keepsTheFirstDecision() {
        UUID transaction = UUID.randomUUID();
        here(() -> simulation.start(
                new StartOrder(transaction, Kassenzeichen.of(HERE, 7), Money.euro(5), "Beispiel", "/zurueck")));
        decide(transaction, Outcome.DECLINED);
        decide(transaction, Outcome.SETTLED);
        assertThat(here(() -> simulation.find(transaction)).orElseThrow().outcome())
                .contains(Outcome.DECLINED);
    }

    private void decide(UUID transaction, Outcome outcome) {
        here(() -> {
            simulation.decide(transaction, outcome);
            return outcome;
        });
    }
}
