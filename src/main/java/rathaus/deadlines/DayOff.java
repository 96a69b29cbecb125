package rathaus.deadlines;

import java.time.LocalDate;

/**
 * A day on which no term ends (§ 193 BGB, § 31 (3) VwVfG): Saturday, Sunday or public holiday.
 *
 * @param name of the holiday in German, empty for Saturday and Sunday
 * @param paragraph where the law names the day
 */
public record DayOff(LocalDate day, Kind kind, String name, String paragraph) {

    /** Why the day is off; a holiday on a week-end counts as holiday. */
    public enum Kind {
        SATURDAY,
        SUNDAY,
        HOLIDAY
    }
}
