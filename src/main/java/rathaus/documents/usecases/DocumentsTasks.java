package rathaus.documents.usecases;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** What runs by itself: the scan of each upload, and the sweep twice a day. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentsSettings.class)
class DocumentsTasks {

    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(12);
    private static final Duration AFTER_DEFECT = Duration.ofSeconds(30);

    @Bean
    Task<ScanTask> scanContent(Scanning scanning) {
        return Tasks.custom(ScanTask.DESCRIPTOR)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(AFTER_DEFECT))
                .execute((instance, context) -> next(KommuneScope.call(
                        instance.getData().kommune(),
                        () -> scanning.attempt(instance.getData().content()))));
    }

    @Bean
    RecurringTask<Void> sweepContent(Sweeping sweeping, Kommunen kommunen) {
        return Tasks.recurring("documents.sweep", FixedDelay.of(BETWEEN_SWEEPS))
                .execute((instance, context) ->
                        kommunen.all().forEach(kommune -> KommuneScope.run(kommune.id(), sweeping::sweep)));
    }

    private static CompletionHandler<ScanTask> next(Optional<Duration> pause) {
        return (done, operations) -> pause.ifPresentOrElse(
                wait -> operations.reschedule(done, done.getTimeDone().plus(wait)), () -> operations.remove());
    }
}
