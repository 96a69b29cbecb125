package rathaus.records.usecases;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.tenancy.KommuneTasks;

/** What runs by itself: the copy of each version. */
@Configuration(proxyBeanMethods = false)
class RecordsTasks {

    private static final Duration AFTER_DEFECT = Duration.ofSeconds(30);

    /** The copy is looked up late, because it orders further ones from the scheduler that this task belongs to. */
    @Bean
    Task<CopyTask> copyDokument(ObjectProvider<Copying> copying) {
        return Tasks.oneTime(CopyTask.DESCRIPTOR)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(AFTER_DEFECT))
                .execute(KommuneTasks.opened(
                        (instance, context) -> copying.getObject().copy(instance.getData())));
    }
}
