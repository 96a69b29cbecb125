package rathaus.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/** What one has looked at last, and when: known to oneself only. */
public interface CaseLooks {

    /** When this member looked before, if ever; notes that it looks now. */
    Optional<Instant> look(UUID bearbeitung, Actor.Staff staff);

    /** The cases looked at last, latest first, as far as one may still see them. */
    List<Recent> recent(Actor.Staff staff);

    /** A case looked at last. */
    record Recent(String aktenzeichen, String leistung, String applicant, String state) {
        @Override
        public String toString() {
            return "Recent";
        }
    }
}
