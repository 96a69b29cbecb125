package rathaus.remedies.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.TypedDay;

/** Texts, numbers and days as people send them. */
final class Typed {

    private Typed() {}

    /** Browsers send lines with CR LF. */
    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }

    /** Notes what is wrong with a text that has to be there. */
    static void need(Map<String, String> problems, String field, String text, int longest) {
        if (text.isEmpty()) {
            problems.put(field, "remedies.problem.missing");
        } else {
            bound(problems, field, text, longest);
        }
    }

    /** Notes that a text is too long. */
    static void bound(Map<String, String> problems, String field, String text, int longest) {
        if (text.length() > longest || text.indexOf('\0') >= 0) {
            problems.put(field, "remedies.problem.long");
        }
    }

    static long version(@Nullable String typed) {
        String text = text(typed);
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    static Optional<LocalDate> day(@Nullable String typed) {
        return TypedDay.parse(text(typed));
    }

    static Optional<UUID> id(@Nullable String typed) {
        try {
            return Optional.of(UUID.fromString(text(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
