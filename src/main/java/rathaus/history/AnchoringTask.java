package rathaus.history;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Each Kommune gets its own attempt, every day anew and soon after the start; it goes on until the authority answers. */
@Configuration(proxyBeanMethods = false)
class AnchoringTask {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration AFTER_DEFECT = Duration.ofMinutes(2);

    /** What the scheduler keeps of an attempt. */
    record Wanted(int kommuneNumber) implements KommuneBound, Serializable {

        static final TaskDescriptor<Wanted> DESCRIPTOR = TaskDescriptor.of("history.anchor", Wanted.class);

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public KommuneId kommune() {
            return new KommuneId(kommuneNumber);
        }
    }

    @Bean
    Task<Wanted> anchorChain(Anchoring anchoring) {
        return Tasks.custom(Wanted.DESCRIPTOR)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(AFTER_DEFECT))
                .execute((instance, context) ->
                        next(KommuneScope.call(instance.getData().kommune(), anchoring::anchor)));
    }

    /** One instance for each Kommune: an attempt that still goes on is not doubled. */
    @Bean
    RecurringTask<Void> anchorChains(Kommunen kommunen, Clock clock) {
        return Tasks.recurring("history.anchors", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            SchedulerClient client = context.getSchedulerClient();
            kommunen.all()
                    .forEach(kommune -> client.scheduleIfNotExists(Wanted.DESCRIPTOR
                            .instance(String.valueOf(kommune.id().value()))
                            .data(new Wanted(kommune.id().value()))
                            .scheduledTo(clock.instant())));
        });
    }

    private static CompletionHandler<Wanted> next(Optional<Duration> pause) {
        return (done, operations) -> pause.ifPresentOrElse(
                wait -> operations.reschedule(done, done.getTimeDone().plus(wait)), operations::remove);
    }
}
