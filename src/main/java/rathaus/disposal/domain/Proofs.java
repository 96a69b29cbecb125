package rathaus.disposal.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.disposal.DeletionRecord;

/** Where the proofs of deletions of the open Kommune are kept, for ever. */
public interface Proofs {

    void add(DeletionRecord proof);

    /** Youngest first, older than this one. */
    List<DeletionRecord> page(Optional<UUID> before, int limit);
}
