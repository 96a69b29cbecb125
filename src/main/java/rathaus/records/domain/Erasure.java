package rathaus.records.domain;

import java.util.List;
import java.util.UUID;
import rathaus.records.VorgangErasure.Release;

/** Deletes rows of the E-Akte after a release. */
public interface Erasure {

    /** Notes the release; the database refuses everything else without it. */
    void release(Release release);

    /** Stored contents that only Dokumente of this Vorgang refer to. */
    List<UUID> contentsOnlyOf(UUID vorgang);

    /** Deletes the Vorgang and all that hangs on it. */
    void delete(UUID vorgang);
}
