package rathaus.casework.usecases;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.tenancy.KommuneTasks;

/**
 * Runs the work that follows a commit; what fails is tried again, less and less often. Asks for its helpers when it runs,
 * because the scheduler is built from its tasks and the helpers order tasks.
 */
@Configuration(proxyBeanMethods = false)
class CaseTaskConfiguration {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final double SLOWER = 2.0;

    @Bean
    OneTimeTask<CaseTask> caseTask(ObjectProvider<FilingOfPapers> filing, ObjectProvider<BescheidIssue> issue) {
        return Tasks.oneTime(CaseTask.DESCRIPTOR)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, SLOWER))
                .execute(KommuneTasks.opened(
                        (instance, context) -> run(instance.getData(), filing.getObject(), issue.getObject())));
    }

    private static void run(CaseTask task, FilingOfPapers filing, BescheidIssue issue) {
        switch (task.work()) {
            case FILE_ANTRAG -> PaperLanes.inOne(() -> filing.antrag(task.antrag()));
            case FILE_SUPPLEMENT -> PaperLanes.inOne(() -> filing.supplement(task.antrag(), task.item()));
            case ISSUE_BESCHEID -> issue.issue(task.item());
        }
    }
}
