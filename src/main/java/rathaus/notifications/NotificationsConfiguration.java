package rathaus.notifications;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.tenancy.KommuneScope;

/** Chooses the transport by the settings and registers the task that sends. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class NotificationsConfiguration {

    @Bean
    @Conditional(WithoutMailServer.class)
    LocalOutbox localOutbox(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        LoggerFactory.getLogger(LocalOutbox.class)
                .warn("No mail server is set (rathaus.mail.host): e-mails stay in the local outbox");
        return new LocalOutbox(jdbc, new TransactionTemplate(transactions), clock);
    }

    @Bean
    @ConditionalOnMissingBean(MailTransport.class)
    SmtpTransport smtpTransport(MailSettings settings) {
        return new SmtpTransport(settings);
    }

    @Bean
    Task<MailTask> sendNotice(Sending sending) {
        return Tasks.custom(MailTask.DESCRIPTOR)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(30)))
                .execute((instance, context) -> next(KommuneScope.call(
                        instance.getData().kommune(),
                        () -> sending.attempt(instance.getData().notice()))));
    }

    private static CompletionHandler<MailTask> next(Optional<Duration> pause) {
        return (done, operations) -> pause.ifPresentOrElse(
                wait -> operations.reschedule(done, done.getTimeDone().plus(wait)), operations::remove);
    }
}
