package rathaus.disposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rathaus.records.VorgangErasure.Basis;

/**
 * Proof of a deletion (Löschnachweis).
 *
 * @param message hash of the archive's message that allowed it
 * @param signature under which the archive keeps the Vorgang; may be empty
 * @param dokumente number, kind and hash of each Dokument
 * @param releasedBy name of the first person
 * @param confirmedBy name of the second
 */
public record DeletionRecord(
        UUID id,
        UUID exchange,
        UUID vorgang,
        String aktenzeichen,
        int number,
        Basis basis,
        String message,
        String signature,
        List<String> dokumente,
        String releasedBy,
        String confirmedBy,
        Instant deletedAt) {

    public DeletionRecord {
        dokumente = List.copyOf(dokumente);
    }
}
