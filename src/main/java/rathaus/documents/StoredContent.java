package rathaus.documents;

import java.time.Instant;
import java.util.UUID;
import rathaus.kernel.ContentHash;

/**
 * A stored file: where its bytes are, and what is known about them. Other modules name it by its id.
 *
 * @param hash of the bytes that are handed out
 * @param mediaType found in the bytes, never claimed by a browser: {@code application/pdf}
 * @param fileName harmless name for people; data, never a path
 * @param original hash of the bytes as received, where cleaning changed them (metadata of photos); else the same
 */
public record StoredContent(
        UUID id,
        ContentHash hash,
        long size,
        String mediaType,
        String fileName,
        Origin origin,
        Instant storedAt,
        ContentHash original,
        ScanState scan) {

    @Override
    public String toString() {
        return "StoredContent[" + id + "]";
    }

    /** How it came here. */
    public enum Origin {
        /** Somebody sent it. */
        UPLOADED,
        /** This installation made it. */
        PRODUCED
    }
}
