package rathaus.applications.usecases;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import rathaus.identity.CitizenAccountDeleted;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Looks after left drafts every hour, in every Kommune. */
@Configuration(proxyBeanMethods = false)
class DraftTasks {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> cleanDrafts(ObjectProvider<DraftCleaning> cleaning, Kommunen kommunen) {
        return Tasks.recurring("applications.left-drafts", FixedDelay.of(PAUSE))
                .execute(
                        (instance, context) -> kommunen.all().forEach(kommune -> clean(cleaning.getObject(), kommune)));
    }

    private static void clean(DraftCleaning cleaning, Kommune kommune) {
        KommuneScope.run(kommune.id(), () -> {
            untilNothingIsLeft(cleaning::announce);
            untilNothingIsLeft(cleaning::delete);
        });
    }

    private static void untilNothingIsLeft(IntSupplier batch) {
        int done = DraftCleaning.BATCH;
        while (done == DraftCleaning.BATCH) {
            done = batch.getAsInt();
        }
    }

    /** Hears of deleted accounts. */
    @Component
    static class Accounts {

        private final DraftCleaning cleaning;

        Accounts(DraftCleaning cleaning) {
            this.cleaning = cleaning;
        }

        @EventListener
        void on(CitizenAccountDeleted deleted) {
            cleaning.delete(deleted);
        }
    }
}
