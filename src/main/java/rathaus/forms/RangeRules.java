package rathaus.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Whether numbers and days lie within the bounds of their field. */
final class RangeRules {

    private final LocalDate today;

    RangeRules(LocalDate today) {
        this.today = today;
    }

    static Optional<FieldError> number(FieldType.Number number, String place, BigDecimal value) {
        if (Math.max(0, value.scale()) > number.scale()) {
            return error(
                    place, "form", number.scale() == 0 ? "forms.error.whole" : "forms.error.scale", number.scale());
        }
        return within(place, value, number.least(), number.most());
    }

    static Optional<FieldError> within(
            String place, BigDecimal value, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        if (least.isPresent() && value.compareTo(least.get()) < 0) {
            return error(place, "bereich", "forms.error.at-least", least.get());
        }
        return most.isPresent() && value.compareTo(most.get()) > 0
                ? error(place, "bereich", "forms.error.at-most", most.get())
                : Optional.empty();
    }

    Optional<FieldError> within(
            String place, LocalDate earliest, LocalDate latest, Optional<DayBound> first, Optional<DayBound> last) {
        Optional<LocalDate> from = first.map(bound -> bound.on(today));
        Optional<LocalDate> to = last.map(bound -> bound.on(today));
        if (from.isPresent() && latest.isBefore(from.get())) {
            return error(place, "bereich", "forms.error.not-before", GermanText.day(from.get()));
        }
        return to.isPresent() && earliest.isAfter(to.get())
                ? error(place, "bereich", "forms.error.not-after", GermanText.day(to.get()))
                : Optional.empty();
    }

    Optional<FieldError> partial(FieldType.PartialDate date, String place, Answer.PartialDay day) {
        if (!TypedDays.isReal(day)) {
            return error(place, "form", "forms.error.partial-date");
        }
        LocalDate earliest =
                LocalDate.of(day.year(), day.month().orElse(1), day.day().orElse(1));
        LocalDate latest = day.day().isPresent()
                ? earliest
                : day.month().isPresent()
                        ? earliest.plusMonths(1).minusDays(1)
                        : earliest.plusYears(1).minusDays(1);
        return within(place, earliest, latest, date.first(), date.last());
    }

    private static Optional<FieldError> error(String place, String rule, String key, Object... arguments) {
        return Optional.of(FieldError.keyed(place, rule, key, arguments));
    }
}
