package rathaus.history;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Seals every Kommune's new events, again and again, a few seconds apart. */
@Configuration(proxyBeanMethods = false)
class SealingTask {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    RecurringTask<Void> sealHistory(Sealing sealing, Kommunen kommunen) {
        return Tasks.recurring("history.sealing", FixedDelay.of(PAUSE))
                .defaultPriority(Priority.HIGH)
                .execute((instance, context) -> kommunen.all().forEach(kommune -> seal(sealing, kommune)));
    }

    private static void seal(Sealing sealing, Kommune kommune) {
        KommuneScope.run(kommune.id(), () -> {
            while (Sealing.isFull(sealing.sealBatch())) {
                Thread.onSpinWait();
            }
        });
    }
}
