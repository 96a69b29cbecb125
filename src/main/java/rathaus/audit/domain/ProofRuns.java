package rathaus.audit.domain;

import java.time.Instant;
import java.util.Optional;
import rathaus.audit.ArchiveProof;
import rathaus.audit.ProofRun;

/** Where the latest proof of the open Kommune is kept. */
public interface ProofRuns {

    /** Begins a new one, unless one goes on that was ordered after this instant; says whether it did. */
    boolean begin(Instant now, Instant stale);

    /** How far it is; seen by others at once. */
    void advance(ArchiveProof.Stage stage, long done);

    void finish(ArchiveProof.Proof proof, Instant now);

    Optional<ProofRun> latest();
}
