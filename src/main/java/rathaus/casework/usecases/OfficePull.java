package rathaus.casework.usecases;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.applications.AntragInbox;
import rathaus.applications.OfficeMessage;
import rathaus.casework.UntakenMessages;
import rathaus.casework.domain.FailedMessages;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** The office fetches what the portal has, every second, each message in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
class OfficePull {

    private static final Logger LOG = LoggerFactory.getLogger(OfficePull.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int BATCH = 200;

    @Bean
    RecurringTask<Void> pullFromPortal(
            Kommunen kommunen,
            ObjectProvider<AntragInbox> inbox,
            ObjectProvider<Taking> taking,
            FailedMessages failed) {
        return Tasks.recurring("casework.pull", FixedDelay.of(PAUSE))
                .defaultPriority(Priority.HIGH)
                .execute((instance, context) -> {
                    for (Kommune kommune : kommunen.all()) {
                        KommuneScope.run(kommune.id(), () -> pull(inbox.getObject(), taking.getObject(), failed));
                    }
                });
    }

    /**
     * Takes what waits, at most so many in one round, so that no Kommune keeps the others waiting. A message that fails is
     * noted, tried again later and holds up nobody: however many rest, those behind them are found.
     */
    static void pull(AntragInbox inbox, Taking taking, FailedMessages failed) {
        Set<Long> resting = failed.resting();
        List<OfficeMessage> batch = inbox.pending(0, BATCH);
        for (int tried = 0; !batch.isEmpty() && tried < BATCH; batch = inbox.pending(last(batch), BATCH)) {
            for (OfficeMessage message : batch) {
                if (!resting.contains(message.number())) {
                    take(message, taking, failed);
                    tried++;
                }
            }
        }
    }

    private static long last(List<OfficeMessage> batch) {
        return batch.getLast().number();
    }

    private static void take(OfficeMessage message, Taking taking, FailedMessages failed) {
        try {
            taking.take(message);
        } catch (MissingPositionException e) {
            LOG.error("Message {} of the portal could not be taken: {}", message.number(), e.getMessage());
            failed.note(message, new UntakenMessages.Cause.MissingPosition(e.position()));
        } catch (RuntimeException e) {
            String kind = e.getClass().getSimpleName();
            LOG.error("Message {} of the portal could not be taken: {}", message.number(), kind);
            failed.note(message, new UntakenMessages.Cause.Fault(kind));
        }
    }
}
