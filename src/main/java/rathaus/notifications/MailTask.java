package rathaus.notifications;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** What the scheduler keeps of a mail to be sent: ids only. */
record MailTask(int kommuneNumber, UUID notice) implements KommuneBound, Serializable {

    static final TaskDescriptor<MailTask> DESCRIPTOR = TaskDescriptor.of("notifications.send", MailTask.class);

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public KommuneId kommune() {
        return new KommuneId(kommuneNumber);
    }
}
