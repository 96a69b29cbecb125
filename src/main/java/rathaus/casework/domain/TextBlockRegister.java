package rathaus.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.TextBlocks;
import rathaus.kernel.LeistungId;

/** The versions of all Textbausteine of the open Kommune; added, never changed. */
public interface TextBlockRegister {

    /** The latest version of each. */
    List<Stored> latest();

    /** All versions of one, newest first. */
    List<Stored> versions(UUID block);

    /** False if there is this version already. */
    boolean add(Stored version);

    /** One version. */
    record Stored(
            UUID id,
            int version,
            TextBlocks.Kind kind,
            Optional<LeistungId> leistung,
            String title,
            String text,
            boolean retired,
            UUID by,
            Instant at) {

        /** Whether clerks of this Leistung can choose it. */
        public boolean isOfferedFor(LeistungId wanted) {
            return !retired && leistung.filter(only -> !only.equals(wanted)).isEmpty();
        }

        @Override
        public String toString() {
            return "Stored[" + id + ", " + version + "]";
        }
    }
}
