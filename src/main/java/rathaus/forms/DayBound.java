package rathaus.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** First or last allowed day: fixed, or so many days before or after the day of the Antrag. */
public sealed interface DayBound {

    /** The day meant. */
    LocalDate on(LocalDate today);

    /** Always this day. */
    record Fixed(LocalDate day) implements DayBound {
        @Override
        public LocalDate on(LocalDate today) {
            return day;
        }
    }

    /** So many days after the day of the Antrag; before it if negative. */
    record Relative(int days) implements DayBound {
        @Override
        public LocalDate on(LocalDate today) {
            return today.plusDays(days);
        }
    }

    /** Reads {@code heute}, {@code heute+60}, {@code heute-14}, {@code 1900-01-01}. */
    static Optional<DayBound> parse(String text) {
        if (text.equals("heute")) {
            return Optional.of(new Relative(0));
        }
        if (text.matches("heute[+-]\\d{1,5}")) {
            return Optional.of(new Relative(Integer.parseInt(text.substring("heute".length()))));
        }
        try {
            return Optional.of(new Fixed(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
