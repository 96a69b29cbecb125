package rathaus.payments.usecases;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** What the scheduler keeps of a payment at work: ids only. One task for each attempt. */
record ReconciliationTask(int kommuneNumber, UUID reference, UUID transaction) implements KommuneBound, Serializable {

    static final TaskDescriptor<ReconciliationTask> DESCRIPTOR =
            TaskDescriptor.of("payments.reconcile", ReconciliationTask.class);

    @Serial
    private static final long serialVersionUID = 1L;

    TaskInstance.Builder<ReconciliationTask> instance() {
        return DESCRIPTOR.instance(transaction.toString()).data(this);
    }

    @Override
    public KommuneId kommune() {
        return new KommuneId(kommuneNumber);
    }
}
