package rathaus.notifications;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** What the scheduler keeps of a mail to be sent: ids only. */
record NoticeTask(int kommuneNumber, UUID notice) implements KommuneBound, Serializable {

    static final TaskDescriptor<NoticeTask> DESCRIPTOR = TaskDescriptor.of("notifications.send", NoticeTask.class);

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public KommuneId kommune() {
        return new KommuneId(kommuneNumber);
    }
}
