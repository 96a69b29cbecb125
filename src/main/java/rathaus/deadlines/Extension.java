package rathaus.deadlines;

import java.time.LocalDate;
import java.time.Period;

/**
 * The one extension of a term by the office (§ 42a (2) VwVfG, Art. 12 (3) GDPR).
 *
 * @param by how much longer: days, months or years
 * @param toldOn day on which the extension was told to the person concerned
 * @param reasoned whether that notice gave the reasons
 */
public record Extension(Period by, LocalDate toldOn, boolean reasoned) {

    public Extension {
        if (by.isZero() || by.isNegative()) {
            throw new IllegalArgumentException("An extension makes a term longer");
        }
    }
}
