package rathaus.audit.usecases;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serial;
import java.io.Serializable;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** What the scheduler keeps of a proof that was ordered. */
record ProofTask(int kommuneNumber) implements KommuneBound, Serializable {

    static final TaskDescriptor<ProofTask> DESCRIPTOR = TaskDescriptor.of("audit.proof", ProofTask.class);

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public KommuneId kommune() {
        return new KommuneId(kommuneNumber);
    }
}
