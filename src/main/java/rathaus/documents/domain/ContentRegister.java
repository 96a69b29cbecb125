package rathaus.documents.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.kernel.ContentHash;

/** The rows that name stored bytes, of the open Kommune. */
public interface ContentRegister {

    void insert(StoredContent content);

    List<StoredContent> find(Collection<UUID> ids);

    void recordScan(UUID id, ScanState state);

    void delete(UUID id);

    /** Which of these hashes a row of the open Kommune names. Fails unless row security shows exactly this Kommune. */
    Set<ContentHash> named(Collection<ContentHash> hashes);
}
