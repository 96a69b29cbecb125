package rathaus.forms;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Times as people write them: 14:30, 14.30 Uhr, 9 Uhr; and periods from one day to another. */
final class TypedTimes {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))?");
    private static final Pattern CLOCK = Pattern.compile(" *[Uu]hr$");

    private TypedTimes() {}

    static ReadValue time(String place, Optional<String> typed) {
        return typed.<ReadValue>map(text -> parse(text)
                        .<ReadValue>map(time -> new ReadValue.Given(new Answer.TimeOfDay(time)))
                        .orElse(FieldReader.malformed(place, "forms.error.time")))
                .orElse(new ReadValue.Missing());
    }

    static Optional<LocalTime> parse(String typed) {
        String text = typed.strip();
        if (text.length() > 20) {
            return Optional.empty();
        }
        Matcher matcher = TIME.matcher(CLOCK.matcher(text).replaceFirst(""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minute));
    }

    static ReadValue period(String place, FormInput input, boolean openEnd) {
        Optional<String> from = input.value(place + ".von");
        Optional<String> to = input.value(place + ".bis");
        if (from.isEmpty() && to.isEmpty()) {
            return new ReadValue.Missing();
        }
        Optional<LocalDate> first = from.flatMap(TypedDays::complete);
        if (first.isEmpty()) {
            return wrong(place, "von", "forms.error.period-from");
        }
        Optional<LocalDate> last = to.flatMap(TypedDays::complete);
        return last.isEmpty() && !(openEnd && to.isEmpty())
                ? wrong(place, "bis", "forms.error.period-to")
                : new ReadValue.Given(new Answer.Period(first.get(), last));
    }

    private static ReadValue wrong(String place, String part, String key) {
        return new ReadValue.Malformed(FieldError.ofPart(place, part, "form", key));
    }
}
