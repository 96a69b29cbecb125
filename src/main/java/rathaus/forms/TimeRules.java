package rathaus.forms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Whether times and periods lie within the bounds of their field. */
final class TimeRules {

    private final LocalDate today;

    TimeRules(LocalDate today) {
        this.today = today;
    }

    static Optional<FieldError> time(FieldType.TimeOfDay type, String place, LocalTime time) {
        if (type.first().filter(time::isBefore).isPresent()) {
            return error(
                    place,
                    "forms.error.not-earlier",
                    GermanText.time(type.first().get()));
        }
        return type.last()
                .filter(time::isAfter)
                .flatMap(last -> error(place, "forms.error.not-later", GermanText.time(last)));
    }

    Optional<FieldError> period(FieldType.Period type, String place, Answer.Period period) {
        LocalDate end = period.to().orElse(period.from());
        if (end.isBefore(period.from())) {
            return Optional.of(FieldError.ofPart(place, "bis", "bereich", "forms.error.period-order"));
        }
        Optional<FieldError> outside =
                new RangeRules(today).within(place, period.from(), period.from(), type.first(), Optional.empty());
        if (outside.isPresent()) {
            return outside.map(error -> at("von", error));
        }
        outside = new RangeRules(today).within(place, end, end, Optional.empty(), type.last());
        return outside.isPresent() ? outside.map(error -> at("bis", error)) : length(type, place, period);
    }

    private static Optional<FieldError> length(FieldType.Period type, String place, Answer.Period period) {
        if (period.days().isEmpty()) {
            return type.openEnd()
                    ? Optional.empty()
                    : Optional.of(FieldError.ofPart(place, "bis", "form", "forms.error.period-to"));
        }
        long days = period.days().get();
        return days < type.fewest() || days > type.most()
                ? error(place, "forms.error.period-days", type.fewest(), type.most())
                : Optional.empty();
    }

    private static FieldError at(String part, FieldError error) {
        return new FieldError(error.place(), Optional.of(part), error.rule(), error.message());
    }

    private static Optional<FieldError> error(String place, String key, Object... arguments) {
        return Optional.of(new FieldError(
                place, Optional.empty(), "bereich", new FieldError.Message.Keyed(key, List.of(arguments))));
    }
}
