package rathaus.participation.usecases;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.tenancy.KommuneTasks;

/** Notes silence once a term has passed; running twice changes nothing. */
@Configuration(proxyBeanMethods = false)
class TermTaskConfiguration {

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final double SLOWER = 2.0;

    @Bean
    OneTimeTask<TermTask> participationTermTask(ObjectProvider<Silence> silence) {
        return Tasks.oneTime(TermTask.DESCRIPTOR)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, SLOWER))
                .execute(KommuneTasks.opened((instance, context) -> {
                    TermTask task = instance.getData();
                    switch (task.of()) {
                        case OPINION -> silence.getObject().ofOpinion(task.item());
                        case HEARING -> silence.getObject().ofHearing(task.item());
                    }
                }));
    }
}
