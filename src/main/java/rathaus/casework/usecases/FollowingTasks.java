package rathaus.casework.usecases;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Priority;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rathaus.tenancy.KommuneScope;

/**
 * Orders work that follows the commit of the running transaction: filing, making the Bescheid. Inserted in the same
 * transaction, so it happens exactly if that commits; each may run twice without harm.
 */
@Component
class FollowingTasks {

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    FollowingTasks(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Files the Antrag and its papers. */
    void file(UUID antrag) {
        order(new CaseTask(kommune(), CaseTask.Work.FILE_ANTRAG, antrag, antrag));
    }

    /** Lets a machine decide, where law, package and Kommune allow it. */
    void automate(UUID antrag, UUID bearbeitung) {
        order(new CaseTask(kommune(), CaseTask.Work.DECIDE_AUTOMATICALLY, antrag, bearbeitung));
    }

    /** Files the answer to a Nachforderung. */
    void fileSupplement(UUID antrag, UUID request) {
        order(new CaseTask(kommune(), CaseTask.Work.FILE_SUPPLEMENT, antrag, request));
    }

    /** Makes, files and delivers the Bescheid. */
    void issue(UUID antrag, UUID bearbeitung) {
        order(new CaseTask(kommune(), CaseTask.Work.ISSUE_BESCHEID, antrag, bearbeitung));
    }

    /** Makes, files and delivers the demand for the fee. */
    void demand(UUID antrag, UUID bearbeitung) {
        order(new CaseTask(kommune(), CaseTask.Work.DEMAND_FEE, antrag, bearbeitung));
    }

    /** Files the proof of a payment. */
    void filePayment(UUID antrag, UUID bearbeitung) {
        order(new CaseTask(kommune(), CaseTask.Work.FILE_PAYMENT, antrag, bearbeitung));
    }

    /** Writes, files and delivers a letter. */
    void letter(UUID antrag, UUID letter) {
        order(new CaseTask(kommune(), CaseTask.Work.SEND_LETTER, antrag, letter));
    }

    /** Works through a run over many cases. */
    void bulk(UUID run) {
        order(new CaseTask(kommune(), CaseTask.Work.BULK, run, run));
    }

    private void order(CaseTask task) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        CaseTask.DESCRIPTOR
                                .instance(task.work() + ":" + task.kommuneNumber() + ":" + task.item())
                                .data(task)
                                .priority(priority(task.work()))
                                .build(),
                        clock.instant());
    }

    /** Many arrive at once, and nobody waits for their papers: mails, the chain and a Bescheid go first. */
    private static int priority(CaseTask.Work work) {
        return switch (work) {
            case FILE_ANTRAG, FILE_SUPPLEMENT, FILE_PAYMENT -> Priority.LOW;
            case ISSUE_BESCHEID, DEMAND_FEE, SEND_LETTER, DECIDE_AUTOMATICALLY, BULK -> Priority.MEDIUM;
        };
    }

    private static int kommune() {
        return KommuneScope.required().value();
    }
}
