package rathaus.records.usecases;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** What the scheduler keeps of a PDF/A copy to be made: ids only. */
record CopyTask(int kommuneNumber, UUID dokument, int version, UUID stored) implements KommuneBound, Serializable {

    static final TaskDescriptor<CopyTask> DESCRIPTOR = TaskDescriptor.of("records.copy", CopyTask.class);

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public KommuneId kommune() {
        return new KommuneId(kommuneNumber);
    }
}
