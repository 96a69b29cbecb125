package rathaus.forms;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as people write them: 31.01.2026, 31. 1. 2026, 2026-01-31; partly known ones also 01.1950 and 1950. */
final class TypedDays {

    private static final Pattern GERMAN = Pattern.compile("(?:(?:(\\d{1,2})\\.\\s*)?(\\d{1,2})\\.\\s*)?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private TypedDays() {}

    static ReadValue day(String place, Optional<String> typed) {
        if (typed.isEmpty()) {
            return new ReadValue.Missing();
        }
        return complete(typed.get())
                .<ReadValue>map(day -> new ReadValue.Given(new Answer.Day(day)))
                .orElse(FieldReader.malformed(place, "forms.error.date"));
    }

    /** The day, if all of it is there. */
    static Optional<LocalDate> complete(String typed) {
        return parse(typed)
                .filter(day -> day.month().isPresent() && day.day().isPresent())
                .map(day ->
                        LocalDate.of(day.year(), day.month().get(), day.day().get()));
    }

    static ReadValue partial(String place, Optional<String> typed) {
        if (typed.isEmpty()) {
            return new ReadValue.Missing();
        }
        return parse(typed.get())
                .<ReadValue>map(ReadValue.Given::new)
                .orElse(FieldReader.malformed(place, "forms.error.partial-date"));
    }

    private static Optional<Answer.PartialDay> parse(String typed) {
        String text = typed.strip();
        if (text.length() > 20) {
            return Optional.empty();
        }
        Matcher german = GERMAN.matcher(text);
        if (german.matches()) {
            return exists(german.group(3), german.group(2), german.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? exists(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<Answer.PartialDay> exists(String year, @Nullable String month, @Nullable String day) {
        Answer.PartialDay partial = new Answer.PartialDay(
                Integer.parseInt(year),
                Optional.ofNullable(month).map(Integer::valueOf),
                Optional.ofNullable(day).map(Integer::valueOf));
        return isReal(partial) ? Optional.of(partial) : Optional.empty();
    }

    /** Whether the calendar knows the day. */
    static boolean isReal(Answer.PartialDay day) {
        try {
            if (day.year() < 1
                    || day.year() > 9999
                    || (day.day().isPresent() && day.month().isEmpty())) {
                return false;
            }
            return day.month().isEmpty()
                    || YearMonth.of(day.year(), day.month().get())
                            .isValidDay(day.day().orElse(1));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
