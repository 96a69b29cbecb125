package rathaus.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everything about a Vorgang beside its Dokumente.
 *
 * @param details by id of the Dokument
 * @param links Vorgänge at the other end that the reader may read
 * @param references in force
 * @param rights what the reader may do
 */
public record VorgangSheet(
        Map<UUID, DokumentDetail> details,
        List<LegalHold> holds,
        List<Vorgang.Facts> links,
        Map<VorgangWish.Reference, String> references,
        Set<Right> rights) {

    /** What somebody may do to a Vorgang. */
    public enum Right {
        /** File, correct, link, refer. */
        FILE,
        /** Close, reopen, hand over: only where no case of an Antrag does it. */
        MOVE,
        /** Hold and restrict. */
        PROTECT,
        /** Lift a hold or a restriction: not for who only opened it in an emergency. */
        LIFT
    }

    /** Somebody read it. */
    public record Access(Instant at, String who, String role, String purpose, String what) {}
}
