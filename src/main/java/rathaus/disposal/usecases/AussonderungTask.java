package rathaus.disposal.usecases;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** What the scheduler keeps of work on an exchange: ids only. */
record AussonderungTask(int kommuneNumber, Work work, UUID exchange) implements KommuneBound, Serializable {

    static final TaskDescriptor<AussonderungTask> DESCRIPTOR =
            TaskDescriptor.of("disposal.work", AussonderungTask.class);

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public KommuneId kommune() {
        return new KommuneId(kommuneNumber);
    }

    String instance() {
        return work + ":" + kommuneNumber + ":" + exchange;
    }

    /** What is to be done. */
    enum Work {
        DELIVER,
        DELETE
    }
}
