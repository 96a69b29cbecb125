package rathaus.casework.usecases;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Looks every hour which reminders are due and which letters nobody has retrieved in time. */
@Configuration(proxyBeanMethods = false)
class MailRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> lookAfterMail(
            Kommunen kommunen, ObjectProvider<Reminding> reminding, ObjectProvider<Retrieving> retrieving) {
        return Tasks.recurring("casework.mail", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            for (Kommune kommune : kommunen.all()) {
                KommuneScope.run(kommune.id(), () -> {
                    round("reminders", reminding.getObject()::round);
                    round("retrievals", retrieving.getObject()::round);
                });
            }
        });
    }

    /** A round that fails holds up neither the other one nor the other Kommunen; it comes again. */
    private static void round(String what, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.error("The round of {} failed: {}", what, e.getClass().getSimpleName());
        }
    }
}
