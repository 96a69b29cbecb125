package rathaus.documents.domain;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;

/** The bytes of each Kommune, by hash. Troubles of the disk are {@link rathaus.documents.ContentStorageFailed}. */
public interface ContentFolder {

    /** Stores the stream; durable when it returns. Storing the same bytes again changes nothing but their age. */
    Kept keep(KommuneId kommune, InputStream bytes);

    /** All bytes, compared with their hash. */
    byte[] read(KommuneId kommune, ContentHash hash);

    /** The hash of the bytes that lie under this hash, read as a stream; empty if there is no such file. */
    Optional<ContentHash> hashed(KommuneId kommune, ContentHash hash);

    /** All files that nobody has stored since. */
    List<ContentHash> olderThan(KommuneId kommune, Instant since);

    /** Removes a file, unless somebody has stored it again since. */
    boolean removeIfOlder(KommuneId kommune, ContentHash hash, Instant since);

    /** Removes what interrupted writers left behind before this instant. */
    int removeFragments(KommuneId kommune, Instant before);

    /** What was stored. */
    record Kept(ContentHash hash, long size) {}
}
