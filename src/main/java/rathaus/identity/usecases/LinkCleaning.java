package rathaus.identity.usecases;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.identity.domain.OpenLinks;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Forgets addresses to which a link was sent that nobody used in time. */
@Configuration(proxyBeanMethods = false)
class LinkCleaning {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> removeExpiredLinks(
            OpenLinks links, Kommunen kommunen, Clock clock, TransactionTemplate transaction) {
        return Tasks.recurring("identity.expired-links", FixedDelay.of(PAUSE))
                .execute((instance, context) -> kommunen.all()
                        .forEach(kommune -> KommuneScope.run(
                                kommune.id(),
                                () -> transaction.executeWithoutResult(
                                        status -> links.removeExpired(clock.instant())))));
    }
}
