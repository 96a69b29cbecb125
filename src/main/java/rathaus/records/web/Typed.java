package rathaus.records.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.TypedDay;

/** What was typed, cleaned of what browsers add. */
final class Typed {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private Typed() {}

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replace("\r\n", "\n")
                .replace("\0", "")
                .strip();
    }

    static boolean ticked(@Nullable String typed) {
        return text(typed).equals("true");
    }

    static Optional<LocalDate> day(String typed) {
        return typed.length() > 10 ? Optional.empty() : TypedDay.parse(typed).filter(day -> day.getYear() >= 1800);
    }

    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    static long version(@Nullable String typed) {
        return text(typed).matches("[0-9]{1,18}") ? Long.parseLong(text(typed)) : -1;
    }

    /** Notes a problem with a field that is missing or too long. */
    static void need(Map<String, String> problems, String field, String text, int longest) {
        if (text.isBlank()) {
            problems.put(field, "records.problem.missing");
        } else if (text.length() > longest) {
            problems.put(field, "records.problem.long");
        }
    }
}
