package rathaus.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How answers look to expressions. */
final class FeelValue {

    private FeelValue() {}

    static Object of(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> text.value();
            case Answer.Numeric number -> number.value();
            case Answer.Amount amount -> BigDecimal.valueOf(amount.value().cents(), 2);
            case Answer.YesNo yes -> yes.value();
            case Answer.One one -> one.code();
            case Answer.Many many -> many.codes();
            case Answer.Day day -> day.value();
            case Answer.PartialDay day -> partial(day);
            case Answer.TimeOfDay time -> time.value();
            case Answer.Period period -> period(period);
            case Answer.Address address -> address(address);
            case Answer.ForeignAddress address -> foreign(address);
            case Answer.Place place -> place(place);
            case Answer.Signature signature -> signature.name();
            case Answer.Files files ->
                Map.of("anzahl", files.files().size(), "nachgereicht", files.later(), "abgerufen", false);
            case Answer.Fetched fetched ->
                Map.of(
                        "anzahl",
                        0,
                        "nachgereicht",
                        false,
                        "abgerufen",
                        fetched.usedSince().isPresent());
            case Answer.Entries entries ->
                entries.entries().stream()
                        .map(entry -> {
                            Map<String, Object> plain = new HashMap<>();
                            entry.all().forEach((field, value) -> plain.put(field, of(value)));
                            return plain;
                        })
                        .toList();
        };
    }

    private static Map<String, @Nullable Object> partial(Answer.PartialDay day) {
        Map<String, @Nullable Object> parts = new HashMap<>();
        parts.put("jahr", day.year());
        parts.put("monat", day.month().orElse(null));
        parts.put("tag", day.day().orElse(null));
        boolean complete = day.month().isPresent() && day.day().isPresent();
        parts.put(
                "datum",
                complete ? LocalDate.of(day.year(), day.month().get(), day.day().get()) : null);
        return parts;
    }

    private static Map<String, @Nullable Object> period(Answer.Period period) {
        Map<String, @Nullable Object> parts = new HashMap<>();
        parts.put("von", period.from());
        parts.put("bis", period.to().orElse(null));
        parts.put("tage", period.days().orElse(null));
        return parts;
    }

    private static Map<String, Object> address(Answer.Address address) {
        return Map.of(
                "strasse", address.street(),
                "hausnummer", address.houseNumber(),
                "zusatz", address.addition(),
                "plz", address.postcode(),
                "ort", address.town(),
                "land", "Deutschland",
                "staat", "DE");
    }

    private static Map<String, Object> foreign(Answer.ForeignAddress address) {
        return Map.of(
                "strasse", "",
                "hausnummer", "",
                "zusatz", "",
                "plz", "",
                "ort", "",
                "land", Countries.name(address.state()),
                "staat", address.state());
    }

    private static Map<String, @Nullable Object> place(Answer.Place place) {
        Map<String, @Nullable Object> parts = new HashMap<>();
        parts.put("beschreibung", place.description());
        parts.put("breite", place.latitude().orElse(null));
        parts.put("laenge", place.longitude().orElse(null));
        return parts;
    }
}
