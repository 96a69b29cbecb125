package rathaus.casework.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.DecisionDraft;

/** The drafts of decisions of the open Kommune: one at most for each case, the latest. */
public interface DecisionDrafts {

    /** Keeps a draft instead of the one before. */
    void keep(UUID bearbeitung, Kept kept);

    Optional<Kept> of(UUID bearbeitung);

    /**
     * A draft.
     *
     * @param returned why it came back, if it did
     */
    record Kept(DecisionDraft draft, Optional<Returned> returned) {}

    /** Who gave it back, when and why. */
    record Returned(UUID by, Instant at, String comment) {
        @Override
        public String toString() {
            return "Returned[" + at + "]";
        }
    }
}
