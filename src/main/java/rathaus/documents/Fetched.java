package rathaus.documents;

import java.util.UUID;

/** The answer to a request for bytes. */
public sealed interface Fetched {

    /** Here they are. */
    record Found(StoredContent content, byte[] bytes) implements Fetched {
        @Override
        public String toString() {
            return "Found[" + content.id() + "]";
        }
    }

    /** A scanner found malicious software; nobody gets the bytes. */
    record Quarantined(StoredContent content, String signature) implements Fetched {}

    /** This Kommune has no such file. */
    record Unknown(UUID id) implements Fetched {}
}
