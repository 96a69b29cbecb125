package rathaus.forms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Answers as they would be typed again, for forms that show what was saved. */
final class TypedBack {

    private TypedBack() {}

    static String text(Optional<Answer> answer) {
        return switch (answer.orElse(null)) {
            case null -> "";
            case Answer.Text text -> text.value();
            case Answer.Numeric number -> number.value().toPlainString().replace('.', ',');
            case Answer.Amount amount ->
                BigDecimal.valueOf(amount.value().cents(), 2).toPlainString().replace('.', ',');
            case Answer.YesNo yes -> yes.value() ? "ja" : "nein";
            case Answer.One one -> one.code();
            case Answer.Day day -> GermanText.day(day.value());
            case Answer.PartialDay day -> partial(day);
            case Answer.TimeOfDay time -> GermanText.time(time.value());
            case Answer.Many ignored -> "";
            case Answer.Period ignored -> "";
            case Answer.ForeignAddress ignored -> "";
            case Answer.Place ignored -> "";
            case Answer.Signature ignored -> "";
            case Answer.Address ignored -> "";
            case Answer.Files ignored -> "";
            case Answer.Fetched ignored -> "";
            case Answer.Entries ignored -> "";
        };
    }

    private static String partial(Answer.PartialDay day) {
        return day.day().map("%02d."::formatted).orElse("")
                + day.month().map("%02d."::formatted).orElse("")
                + day.year();
    }

    /** The same for questions of several controls, by part. */
    static Map<String, String> parts(Optional<Answer> answer) {
        return switch (answer.orElse(null)) {
            case Answer.Address address ->
                Map.of(
                        "strasse", address.street(),
                        "hausnummer", address.houseNumber(),
                        "zusatz", address.addition(),
                        "plz", address.postcode(),
                        "ort", address.town());
            case Answer.Period period ->
                Map.of(
                        "von",
                        GermanText.day(period.from()),
                        "bis",
                        period.to().map(GermanText::day).orElse(""));
            case Answer.ForeignAddress address ->
                Map.of("staat", Countries.name(address.state()), "zeilen", String.join("\n", address.inState()));
            case Answer.Place place ->
                Map.of(
                        "beschreibung",
                        place.description(),
                        "breite",
                        place.latitude().map(GermanText::coordinate).orElse(""),
                        "laenge",
                        place.longitude().map(GermanText::coordinate).orElse(""));
            case Answer.Signature signature -> Map.of("bestaetigt", "true", "name", signature.name());
            case null, default -> Map.of();
        };
    }
}
