package rathaus.documents.usecases;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** What the scheduler keeps of a scan to be done: ids only. */
record ScanTask(int kommuneNumber, UUID content) implements KommuneBound, Serializable {

    static final TaskDescriptor<ScanTask> DESCRIPTOR = TaskDescriptor.of("documents.scan", ScanTask.class);

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public KommuneId kommune() {
        return new KommuneId(kommuneNumber);
    }
}
