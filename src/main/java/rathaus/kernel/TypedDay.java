package rathaus.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as people type it into a {@code date-input}: {@code 3.12.2026}. */
public final class TypedDay {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** The day; empty if the text is none, the 31 February included. */
    public static Optional<LocalDate> parse(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), GERMAN));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
