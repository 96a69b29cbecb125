package rathaus.documents.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import rathaus.documents.Sealing.Chosen;
import rathaus.documents.Sealing.Extent;
import rathaus.documents.Sealing.Seal;
import rathaus.kernel.ContentHash;

/** What a Kommune has chosen, and which files bear a seal. */
public interface SealRegister {

    Chosen chosen();

    /** False if there is this version already. */
    boolean choose(UUID id, Extent extent, int version, Instant at);

    /** Notes that the bytes of this hash bear a seal. */
    void note(ContentHash hash, Seal seal, Instant at);

    Map<UUID, Seal> sealsOf(Collection<UUID> contents);
}
