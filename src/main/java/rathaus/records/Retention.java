package rathaus.records;

import java.time.LocalDate;
import java.time.Month;

/**
 * How long a closed Vorgang is kept, pinned when it was opened.
 *
 * @param years whole years after the calendar year of closing, 0 to 150; 0 if it is permanent
 * @param permanent "dauernd": never ends by itself
 * @param basis paragraph or decision that says so, "unbestätigt" where nobody confirmed it
 */
public record Retention(int years, boolean permanent, String basis) {

    /** End of a permanent retention. */
    public static final LocalDate NEVER = LocalDate.of(9999, Month.DECEMBER, 31);

    public Retention {
        if (years < 0 || years > 150 || (permanent && years != 0)) {
            throw new IllegalArgumentException("Files are kept 0 to 150 years or for ever, not " + years);
        }
        if (basis.isBlank() || basis.length() > 500) {
            throw new IllegalArgumentException("A retention period names its basis in at most 500 characters");
        }
    }

    public Retention(int years, String basis) {
        this(years, false, basis);
    }

    /** Dauernd. */
    public static Retention forEver(String basis) {
        return new Retention(0, true, basis);
    }

    /** The one that lasts longer; this one if both last equally long. */
    public Retention orLonger(Retention other) {
        boolean longer = !permanent && (other.permanent || other.years > years);
        return longer ? other : this;
    }

    /**
     * Last day of the period: it begins with the end of the calendar year in which the last act fell, as § 147 Abs. 4 AO
     * and the retention rules of the municipalities have it (unbestätigt for each single Kommune).
     */
    public LocalDate endAfter(LocalDate closedOn) {
        return permanent ? NEVER : LocalDate.of(closedOn.getYear() + years, Month.DECEMBER, 31);
    }
}
