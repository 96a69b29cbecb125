package rathaus.deadlines;

import java.time.LocalDate;
import java.time.Period;

/** §§ 187, 188 BGB: where a term ends by the plain count. */
final class Counting {

    private Counting() {}

    /**
     * A term that an event starts (§ 187 (1)): the day of the event is not counted. Days end with the last day, weeks on the day of
     * the same name, months and years on the day of the same number (§ 188 (1), (2)), at the end of a month that lacks it (§ 188
     * (3)), which is what {@link LocalDate#plus} does.
     */
    static LocalDate endAfterEvent(LocalDate event, Period length) {
        return event.plus(length);
    }

    /**
     * A term that begins with the beginning of a day (§ 187 (2)): that day is counted, the term ends on the day before the one of
     * the same number, at the end of a month that lacks that number.
     */
    static LocalDate endFromDay(LocalDate firstDay, Period length) {
        LocalDate same = firstDay.plus(length);
        boolean monthLacksTheNumber = length.getDays() == 0 && same.getDayOfMonth() != firstDay.getDayOfMonth();
        return monthLacksTheNumber ? same : same.minusDays(1);
    }
}
