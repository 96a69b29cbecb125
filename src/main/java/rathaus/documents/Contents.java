package rathaus.documents;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The stored files of the open Kommune, addressed by their SHA-256. Bytes are on the disk before the row that names them
 * commits; what is not named any more is removed a day later.
 */
public interface Contents {

    /**
     * Keeps something this installation made, within the caller's transaction if there is one.
     *
     * @throws ContentStorageFailed if the disk does not take it; nothing is named then
     */
    StoredContent keep(String fileName, String mediaType, InputStream bytes);

    /** What is known about one file; its bytes stay where they are. */
    Optional<StoredContent> find(UUID id);

    /** The same for many at once, in no order; unknown ids are missing from the answer. */
    List<StoredContent> find(Collection<UUID> ids);

    /**
     * The bytes, compared with their hash before anybody gets them.
     *
     * @throws ContentStorageFailed if they are gone or changed: a defect of the disk or an intruder
     */
    Fetched fetch(UUID id);

    /** Forgets a file. Its bytes go when no other row names them. */
    void discard(UUID id);
}
