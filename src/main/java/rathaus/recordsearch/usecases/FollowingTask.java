package rathaus.recordsearch.usecases;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.recordsearch.domain.TextExtraction;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Looks every few seconds for what the indexes have to follow; a Kommune with much to do does not hold up the others. */
@Configuration(proxyBeanMethods = false)
class FollowingTask {

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration TURN = Duration.ofSeconds(10);

    /** Providers, because what is followed schedules work itself and so needs the scheduler before its tasks are there. */
    @Bean
    RecurringTask<Void> followRecords(
            ObjectProvider<Following> following, ObjectProvider<TextExtraction> extraction, Kommunen kommunen) {
        return Tasks.recurring("recordsearch.following", FixedDelay.of(PAUSE))
                .defaultPriority(Priority.LOW)
                .execute((instance, context) -> {
                    kommunen.all().forEach(kommune -> follow(following.getObject(), kommune));
                    extraction.getObject().rest();
                });
    }

    private static void follow(Following following, Kommune kommune) {
        long begin = System.nanoTime();
        KommuneScope.run(kommune.id(), () -> {
            boolean more = true;
            while (more && System.nanoTime() - begin < TURN.toNanos()) {
                more = following.batch();
            }
        });
    }
}
