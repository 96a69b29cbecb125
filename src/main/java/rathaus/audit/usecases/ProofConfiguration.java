package rathaus.audit.usecases;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.audit.ArchiveProof;
import rathaus.audit.domain.ProofRuns;
import rathaus.tenancy.KommuneTasks;

/** Runs a proof that was ordered, outside of any request. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    Task<ProofTask> proveArchive(ArchiveProof proof, ProofRuns runs, Clock clock) {
        return Tasks.oneTime(ProofTask.DESCRIPTOR)
                .execute(KommuneTasks.opened((instance, context) -> proof.prove(Optional.empty(), runs::advance)
                        .ifPresent(found -> runs.finish(found, clock.instant()))));
    }
}
