package rathaus.documents.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rathaus.documents.Arms;

/** The versions of the arms of the open Kommune; the last one counts. */
public interface ArmsRegister {

    Optional<Arms.Kept> latest();

    /** Adds the version after the one that was seen. False if there is such a version already. */
    boolean add(UUID id, int version, Optional<Arms.Picture> picture, Instant at);
}
