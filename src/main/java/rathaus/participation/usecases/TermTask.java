package rathaus.participation.usecases;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** What the scheduler keeps of a term that will pass: ids only. */
record TermTask(int kommuneNumber, Of of, UUID item) implements KommuneBound, Serializable {

    static final TaskDescriptor<TermTask> DESCRIPTOR = TaskDescriptor.of("participation.term", TermTask.class);

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public KommuneId kommune() {
        return new KommuneId(kommuneNumber);
    }

    /** Whose term it is. */
    enum Of {
        OPINION,
        HEARING
    }
}
