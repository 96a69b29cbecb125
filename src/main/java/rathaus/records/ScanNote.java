package rathaus.records;

import java.time.LocalDate;

/**
 * Transfer note of a scan that stands for its paper (BSI TR-03138 RESISCAN): it exists only for a scan whose quality somebody
 * has checked.
 *
 * @param scannedBy who scanned
 * @param device scanner and procedure
 */
public record ScanNote(String scannedBy, LocalDate scannedOn, String device, Paper paper) {

    public ScanNote {
        if (scannedBy.isBlank() || scannedBy.length() > 200 || device.isBlank() || device.length() > 200) {
            throw new IllegalArgumentException("A transfer note says who scanned with what, in at most 200 characters");
        }
    }

    @Override
    public String toString() {
        return "ScanNote[" + scannedOn + "]";
    }

    /** What became of the paper. */
    public enum Paper {
        KEPT,
        DESTROYED,
        RETURNED
    }
}
