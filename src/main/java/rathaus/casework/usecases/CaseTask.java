package rathaus.casework.usecases;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** What the scheduler keeps of work on a case: ids only. */
record CaseTask(int kommuneNumber, Work work, UUID antrag, UUID item) implements KommuneBound, Serializable {

    static final TaskDescriptor<CaseTask> DESCRIPTOR = TaskDescriptor.of("casework.follow", CaseTask.class);

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public KommuneId kommune() {
        return new KommuneId(kommuneNumber);
    }

    /** What is to be done. */
    enum Work {
        FILE_ANTRAG,
        FILE_SUPPLEMENT,
        ISSUE_BESCHEID,
        DEMAND_FEE,
        FILE_PAYMENT,
        SEND_LETTER,
        DECIDE_AUTOMATICALLY,
        BULK
    }
}
