package rathaus.audit.usecases;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import rathaus.audit.Auditing.ProofState;
import rathaus.audit.domain.ProofRuns;
import rathaus.history.Anchors;
import rathaus.kernel.KommuneId;

/** Orders proofs within the caller's transaction, and tells how far they are. */
@Component
class ProofOrders {

    /** One that was ordered so long ago cannot go on any more. */
    private static final Duration LONGEST_PROOF = Duration.ofHours(12);

    private final ProofRuns runs;
    private final Anchors anchors;
    private final SchedulerClient scheduler;
    private final Clock clock;

    ProofOrders(ProofRuns runs, Anchors anchors, SchedulerClient scheduler, Clock clock) {
        this.runs = runs;
        this.anchors = anchors;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void order(KommuneId kommune) {
        Instant now = clock.instant();
        if (runs.begin(now, now.minus(LONGEST_PROOF))) {
            scheduler.scheduleIfNotExists(ProofTask.DESCRIPTOR
                    .instance(kommune.value() + "-" + now.toEpochMilli())
                    .data(new ProofTask(kommune.value()))
                    .scheduledTo(now));
        }
    }

    ProofState state() {
        return new ProofState(runs.latest(), anchors.latest(1).stream().findFirst(), anchors.lastAttempt());
    }
}
