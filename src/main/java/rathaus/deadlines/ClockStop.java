package rathaus.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the ball was with the citizen. The day of asking still counts for the office, the day of the answer does
 * not (as § 187 (1) BGB counts).
 *
 * @param asked day on which the office asked back
 * @param answered day on which the answer arrived or the office went on without it; null while it is awaited
 */
public record ClockStop(LocalDate asked, @Nullable LocalDate answered) {

    public ClockStop {
        if (answered != null && answered.isBefore(asked)) {
            throw new IllegalArgumentException("Nobody answers before being asked");
        }
    }
}
