package rathaus.lostproperty.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import rathaus.kernel.TypedDay;

/** Days as people write them: 24.12.2026. */
final class TypedDays {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private TypedDays() {}

    static Optional<LocalDate> read(String typed) {
        return typed.length() > 10 ? Optional.empty() : TypedDay.parse(typed).filter(day -> day.getYear() >= 1900);
    }

    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
