package rathaus.disposal.usecases;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import rathaus.tenancy.KommuneTasks;

/** Makes deliveries and deletes after the commit that ordered it; what fails is tried again, less and less often. */
@Configuration(proxyBeanMethods = false)
class AussonderungTaskConfiguration {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final double SLOWER = 2.0;

    @Bean
    OneTimeTask<AussonderungTask> disposalTask(ObjectProvider<Workers> workers) {
        return Tasks.oneTime(AussonderungTask.DESCRIPTOR)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, SLOWER))
                .execute(KommuneTasks.opened((instance, context) -> run(instance.getData(), workers.getObject())));
    }

    private static void run(AussonderungTask task, Workers workers) {
        switch (task.work()) {
            case DELIVER -> workers.delivering().deliver(task.exchange());
            case DELETE -> workers.deleting().delete(task.exchange());
        }
    }

    /** Those who do the work. */
    @Component
    record Workers(Delivering delivering, Deleting deleting) {}
}
