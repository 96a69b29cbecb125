package rathaus.records;

import java.time.LocalDate;
import java.time.Month;

/**
 * How long a closed Vorgang is kept, pinned when it was opened.
 *
 * @param years whole years after the calendar year of closing, 0 to 150
 * @param basis paragraph or decision that says so, "unbestätigt" where nobody confirmed it
 */
public record Retention(int years, String basis) {

    public Retention {
        if (years < 0 || years > 150) {
            throw new IllegalArgumentException("Files are kept 0 to 150 years, not " + years);
        }
        if (basis.isBlank() || basis.length() > 500) {
            throw new IllegalArgumentException("A retention period names its basis in at most 500 characters");
        }
    }

    /**
     * Last day of the period: it begins with the end of the calendar year in which the last act fell, as § 147 Abs. 4 AO
     * and the retention rules of the municipalities have it (unbestätigt for each single Kommune).
     */
    public LocalDate endAfter(LocalDate closedOn) {
        return LocalDate.of(closedOn.getYear() + years, Month.DECEMBER, 31);
    }
}
