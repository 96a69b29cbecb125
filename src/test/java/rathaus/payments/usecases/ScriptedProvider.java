package rathaus.payments.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import rathaus.payments.spi.PaymentProvider;
import rathaus.payments.spi.QueryAnswer;
import rathaus.payments.spi.StartAnswer;
import rathaus.payments.spi.StartOrder;

/** Answers what the test wants and complains when it is called inside of a transaction. */
final class ScriptedProvider implements PaymentProvider {

    final List<StartOrder> started = new ArrayList<>();
    volatile QueryAnswer answer = new QueryAnswer.Unreachable("not scripted");
    volatile boolean isReachable = true;

    @Override
    public String id() {
        return "simulation";
    }

    @Override
    public StartAnswer start(StartOrder order) {
        refuseTransaction();
        started.add(order);
        return isReachable
                ? new StartAnswer.SendTo("https://pay.example/" + order.transaction())
                : new StartAnswer.Unreachable("timeout");
    }

    @Override
    public QueryAnswer query(UUID transaction) {
        refuseTransaction();
        return answer;
    }

    private static void refuseTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("A provider is called inside of a transaction");
        }
    }
}
