package rathaus.payments.usecases;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.tenancy.KommuneScope;

/** Registers the task that asks providers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaymentSettings.class)
class PaymentsConfiguration {

    @Bean
    Task<ReconciliationTask> reconcilePayment(Reconciliation reconciliation) {
        return Tasks.custom(ReconciliationTask.DESCRIPTOR)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(30)))
                .execute((instance, context) -> next(KommuneScope.call(
                        instance.getData().kommune(),
                        () -> reconciliation.ask(instance.getData().reference()))));
    }

    private static CompletionHandler<ReconciliationTask> next(Optional<Duration> pause) {
        return (done, operations) -> pause.ifPresentOrElse(
                wait -> operations.reschedule(done, done.getTimeDone().plus(wait)), operations::remove);
    }
}
