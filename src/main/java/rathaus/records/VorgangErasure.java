package rathaus.records;

import java.time.LocalDate;
import java.util.UUID;
import rathaus.kernel.ContentHash;

/**
 * The only way by which a Vorgang ends. Deletes it with its Dokumente, their stored contents where no other Dokument has
 * them, the words of its history and what other modules keep for it. The database refuses without a release, before the
 * end of the retention period and under a legal hold (§ 4 HArchivG: offered first).
 */
public interface VorgangErasure {

    /** Joins the caller's transaction. The caller keeps the proof of the deletion. */
    VorgangDeletion erase(Release release);

    /**
     * Two people agree, because the archive has answered.
     *
     * @param record id of the proof that stays
     * @param message hash of the archive's message
     * @param releasedBy label of the first person
     * @param confirmedBy label of the second, never the same
     */
    record Release(
            UUID vorgang,
            UUID record,
            Basis basis,
            ContentHash message,
            String releasedBy,
            String confirmedBy,
            LocalDate on) {

        public Release {
            if (releasedBy.equals(confirmedBy)) {
                throw new IllegalArgumentException("Two people release a deletion");
            }
        }
    }

    /** Why a Vorgang may go. */
    enum Basis {
        /** The archive has taken it over (xdomea 0506). */
        TAKEN_OVER,
        /** The archive does not want it (xdomea 0502: V). */
        NOT_WANTED
    }
}
