package rathaus.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.BulkWork;

/** The runs of the open Kommune over many cases. */
public interface BulkRuns {

    void begin(Begun run, List<UUID> cases);

    Optional<Begun> find(UUID run);

    /** The runs of a member, latest first. */
    List<Begun> of(UUID staff, int atMost);

    /** The next case that was not tried, and locks it for this transaction; empty if the run is over or was stopped. */
    Optional<UUID> next(UUID run);

    /** What became of a case; empty text if it was done. */
    void tried(UUID run, UUID bearbeitung, String refusal);

    /** Ends a run that goes on; false if it was over already. */
    boolean end(UUID run, BulkWork.State state);

    /** The cases of a run in their order. */
    List<BulkWork.Item> items(UUID run);

    /**
     * A run.
     *
     * @param seenAt when its preview was shown: a case that changed since is left alone
     */
    record Begun(UUID id, UUID staff, BulkWork.Act act, BulkWork.State state, Instant seenAt, Instant at) {}
}
