package rathaus.casework.usecases;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
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
    OneTimeTask<CaseTask> caseTask(ObjectProvider<Workers> workers) {
        return Tasks.oneTime(CaseTask.DESCRIPTOR)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, SLOWER))
                .execute(KommuneTasks.opened((instance, context) -> run(instance.getData(), workers.getObject())));
    }

    private static void run(CaseTask task, Workers workers) {
        switch (task.work()) {
            case FILE_ANTRAG -> PaperLanes.inOne(() -> workers.filing().antrag(task.antrag()));
            case FILE_SUPPLEMENT -> PaperLanes.inOne(() -> workers.filing().supplement(task.antrag(), task.item()));
            case ISSUE_BESCHEID -> workers.bescheid().issue(task.item());
            case DEMAND_FEE -> workers.demand().issue(task.item());
            case FILE_PAYMENT -> workers.proof().file(task.item());
            case SEND_LETTER -> workers.letters().issue(task.item());
            case DECIDE_AUTOMATICALLY -> workers.automatic().decide(task.item());
            case BULK -> workers.bulk().execute(task.item());
        }
    }

    /** Those who do the work. */
    @Component
    record Workers(
            FilingOfPapers filing,
            BescheidIssue bescheid,
            FeeDemandIssue demand,
            PaymentProof proof,
            LetterIssue letters,
            AutomaticDecision automatic,
            BulkExecution bulk) {}
}
