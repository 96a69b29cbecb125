package rathaus.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Prolongs a term by the days on which the ball was with the citizen. Overlapping stops count once; a stop that begins after the
 * (already prolonged) end changes nothing, because the term was over by then.
 *
 * @param end plain end, prolonged
 * @param days by how many days
 * @param suspendedSince day of the question that is still open, if one is
 */
record ClockStops(LocalDate end, int days, @Nullable LocalDate suspendedSince) {

    /**
     * Applies the stops in order of time.
     *
     * @param moved where an end really lies (§ 193 BGB): a question on the Monday that replaces a Saturday is still in time
     */
    static ClockStops apply(
            LocalDate start, LocalDate plainEnd, UnaryOperator<LocalDate> moved, List<ClockStop> stops) {
        LocalDate end = plainEnd;
        LocalDate counted = start;
        int days = 0;
        for (ClockStop stop : inOrder(stops)) {
            LocalDate from = later(stop.asked(), counted);
            if (from.isAfter(moved.apply(end))) {
                break;
            }
            end = later(end, from);
            if (stop.answered() == null) {
                return new ClockStops(end, days, from);
            }
            LocalDate to = later(stop.answered(), from);
            days += between(from, to);
            end = end.plusDays(between(from, to));
            counted = to;
        }
        return new ClockStops(end, days, null);
    }

    /** How many days are left while the term stands still. */
    int daysLeft() {
        return suspendedSince == null ? 0 : between(suspendedSince, end);
    }

    private static List<ClockStop> inOrder(List<ClockStop> stops) {
        List<ClockStop> ordered = new ArrayList<>(stops);
        ordered.sort(Comparator.comparing(ClockStop::asked));
        return ordered;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
