package rathaus.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import rathaus.kernel.ContentHash;

/**
 * A Dokument as filed (xdomea: Dokument), in its youngest version and with its latest correction. Nothing that was filed is
 * changed or deleted by the running application.
 *
 * @param number within the Vorgang, from 1 without gaps, in the order of filing
 * @param stored id under which the store of contents knows it
 * @param content hash of its bytes when it was filed
 * @param version number of the youngest version, from 1
 * @param corrections how often what is said about it was corrected
 * @param filedBy label of the actor, see {@link rathaus.kernel.Actor#label()}
 */
public record Dokument(
        UUID id,
        UUID vorgang,
        int number,
        DokumentKind kind,
        String title,
        UUID stored,
        ContentHash content,
        String mediaType,
        long size,
        LocalDate date,
        DokumentOrigin origin,
        Instant filedAt,
        String filedBy,
        int version,
        int corrections) {

    /**
     * Whether a further version may take its place: somebody of the house has filed it, and it has not gone out. What a
     * citizen sent and what was sent to one stays what it is.
     */
    public boolean isRenewable() {
        return filedBy.startsWith("staff:") && origin != DokumentOrigin.AUSGANG;
    }

    /** Counts with every version and every correction: whoever changes it names what they have seen. */
    public int revision() {
        return version + corrections;
    }

    @Override
    public String toString() {
        return "Dokument[" + id + "]";
    }
}
