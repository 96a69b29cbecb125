package rathaus.deadlines.usecases;

import java.time.Period;
import java.util.List;
import rathaus.deadlines.Fristenrechner.Field;

/** In what a length is told. */
final class Units {

    static final String UNIT = "einheit";
    static final String MONTHS = "monate";
    static final String WORKING_DAYS = "arbeitstage";
    static final List<String> CALENDAR = List.of("tage", "wochen", MONTHS);
    static final List<String> ALL = List.of("tage", WORKING_DAYS, "wochen", MONTHS, "jahre");

    private Units() {}

    static Field parameter(boolean required, List<String> units) {
        return Fields.choice(UNIT, required, "", units);
    }

    static Period period(int number, String unit) {
        return switch (unit) {
            case "tage" -> Period.ofDays(number);
            case "wochen" -> Period.ofWeeks(number);
            case MONTHS -> Period.ofMonths(number);
            case "jahre" -> Period.ofYears(number);
            default -> throw new IllegalArgumentException("No unit of the calendar: " + unit);
        };
    }
}
