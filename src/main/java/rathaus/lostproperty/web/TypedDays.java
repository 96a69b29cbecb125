package rathaus.lostproperty.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Days as people write them: 24.12.2026. */
final class TypedDays {

    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private TypedDays() {}

    static Optional<LocalDate> read(String typed) {
        try {
            return typed.length() > 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(typed, READ)).filter(day -> day.getYear() >= 1900);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
