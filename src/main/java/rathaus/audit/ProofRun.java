package rathaus.audit;

import java.time.Instant;
import java.util.Optional;
import rathaus.history.ChainVerdict;

/**
 * The latest proof of the open Kommune's archive that somebody ordered.
 *
 * @param stage what is being done, and {@code done} how many of it
 * @param outcome what was found; empty while it goes on
 */
public record ProofRun(Instant orderedAt, ArchiveProof.Stage stage, long done, Optional<Outcome> outcome) {

    /**
     * What a proof found, as counts.
     *
     * @param differences rows, files and time stamps that do not fit; {@code ./rathaus verify} names each
     */
    public record Outcome(Instant finishedAt, ChainVerdict chain, long vorgaenge, long files, long differences) {

        /** Whether nothing was found. */
        public boolean isWhole() {
            return chain instanceof ChainVerdict.Intact && differences == 0;
        }
    }
}
