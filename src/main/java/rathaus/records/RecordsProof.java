package rathaus.records;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Proves rows and stored bytes of the open Kommune's files against the history: each row is what the latest act that speaks
 * of it left behind. That the history itself is whole is another proof. Call it within one transaction.
 */
public interface RecordsProof {

    /** Vorgänge by id, after this one. */
    List<UUID> after(UUID vorgang, int atMost);

    /** The Vorgänge of a file, by number; none if there is no such file. */
    List<UUID> of(Aktenzeichen aktenzeichen);

    /** Which of these are not there, though no act says that they were deleted. */
    List<UUID> missing(Collection<UUID> vorgaenge);

    /** Compares these Vorgänge with everything in them; keep their number small, all their acts are read at once. */
    Compared compare(Collection<UUID> vorgaenge);

    /**
     * What was compared.
     *
     * @param unstated rows whose latest act states no values, because an earlier version recorded it
     * @param differences in no order
     */
    record Compared(long rows, long unstated, long files, List<Difference> differences) {
        public Compared {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A row or file that is not as the history left it.
     *
     * @param aktenzeichen of the file, as its row says; empty if it has none any more
     * @param table and {@code row}: which row
     * @param column whose value differs; empty if the row as a whole is the matter
     * @param act the latest act that speaks of the row, as text; empty if there is none
     */
    record Difference(What what, String aktenzeichen, String table, UUID row, String column, String act) {}

    /** What is wrong. */
    enum What {
        /** A column has another value. */
        ROW_CHANGED,
        /** The row is gone. */
        ROW_MISSING,
        /** No act speaks of the row. */
        ROW_UNKNOWN,
        /** The row stands, but what its act said of it has been erased. */
        PROOF_ERASED,
        /** The store has no row for the content. */
        CONTENT_UNKNOWN,
        /** The store has other bytes under this id. */
        CONTENT_OTHER,
        /** The file is gone. */
        FILE_MISSING,
        /** The file holds other bytes. */
        FILE_CHANGED
    }
}
