package rathaus.remedies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Until when an objection could be lodged, and how that was found.
 *
 * @param notifiedOn day of notification; empty while nobody was notified: then no term runs
 * @param lastDay empty while no term runs
 * @param paragraph by which it was counted
 * @param skipped days at the end that were no working days
 */
public record TermTrace(
        Optional<LocalDate> notifiedOn, Optional<LocalDate> lastDay, String paragraph, List<LocalDate> skipped) {

    public TermTrace {
        skipped = List.copyOf(skipped);
    }

    /** Whether an objection of this day keeps the term. */
    public boolean isKeptBy(LocalDate receivedOn) {
        return lastDay.filter(receivedOn::isAfter).isEmpty();
    }
}
