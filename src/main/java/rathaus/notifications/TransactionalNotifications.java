package rathaus.notifications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.TimeOrderedId;
import rathaus.tenancy.KommuneScope;

/** Notice and task are rows of the caller's transaction. */
@Component
class TransactionalNotifications implements Notifications {

    private static final int MOST_DEAD = 200;

    private final MailOrders notices;
    private final SchedulerClient scheduler;
    private final Clock clock;

    TransactionalNotifications(MailOrders notices, SchedulerClient scheduler, Clock clock) {
        this.notices = notices;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID send(Recipient to, Message message, UUID about) {
        UUID notice = TimeOrderedId.next(clock);
        notices.insert(notice, about, to, message);
        schedule(notice);
        return notice;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DeliveryProof> proof(UUID notice) {
        return notices.proof(notice);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeliveryProof> proofs(UUID about) {
        return notices.about(about);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeliveryProof> deadLetters() {
        return notices.dead(MOST_DEAD);
    }

    @Override
    @Transactional
    public boolean retry(UUID notice) {
        boolean revived = notices.revive(notice);
        if (revived) {
            schedule(notice);
        }
        return revived;
    }

    private void schedule(UUID notice) {
        MailTask task = new MailTask(KommuneScope.required().value(), notice);
        scheduler.scheduleIfNotExists(
                MailTask.DESCRIPTOR.instance(notice.toString()).data(task).scheduledTo(clock.instant()));
    }
}
