package rathaus.documents;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import rathaus.kernel.ContentHash;

/** Proves stored bytes of the open Kommune; reads them as a stream and hands out nothing. */
public interface ContentProof {

    /** What is wrong, by id; those that are as claimed are missing from the answer. */
    Map<UUID, Fault> compare(Collection<Claim> claims);

    /** What somebody says that the store holds under this id. */
    record Claim(UUID stored, ContentHash hash, long size) {}

    /** What can be wrong. */
    enum Fault {
        /** The store has no row of this id. */
        UNKNOWN,
        /** The row names other bytes, or another size. */
        OTHER_CONTENT,
        /** The file is gone. */
        FILE_MISSING,
        /** The file holds other bytes than its name says. */
        FILE_CHANGED
    }
}
