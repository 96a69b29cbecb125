package rathaus.casework.usecases;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.applications.AntragInbox;
import rathaus.applications.OfficeMessage;
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

    /** Takes what waits. A message that fails is noted, tried again later and holds up nobody. */
    static void pull(AntragInbox inbox, Taking taking, FailedMessages failed) {
        for (OfficeMessage message : inbox.pending(BATCH)) {
            if (failed.isResting(message)) {
                continue;
            }
            try {
                taking.take(message);
            } catch (RuntimeException e) {
                LOG.error(
                        "Message {} of the portal could not be taken: {}",
                        message.number(),
                        e instanceof MissingPositionException
                                ? e.getMessage()
                                : e.getClass().getName());
                failed.note(message, e.getClass().getSimpleName());
            }
        }
    }
}
