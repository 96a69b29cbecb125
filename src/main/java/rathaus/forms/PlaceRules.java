package rathaus.forms;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rathaus.decisions.StreetNames;
import rathaus.decisions.Values;

/** Whether addresses, points on a map and signatures are allowed. */
final class PlaceRules {

    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,4} ?[a-zA-Z]?(?: ?[-/] ?\\d{1,4} ?[a-zA-Z]?)?");
    private static final Pattern POSTCODE = Pattern.compile("(?:0[1-9]|[1-9]\\d)\\d{3}");
    private static final int MOST_LINES = 4;
    private static final int MOST_PROPOSALS = 5;
    /** Germany with a margin: catches latitude and longitude that changed places. */
    private static final List<BigDecimal> LATITUDES = List.of(new BigDecimal("47"), new BigDecimal("55.2"));

    private static final List<BigDecimal> LONGITUDES = List.of(new BigDecimal("5.5"), new BigDecimal("15.3"));

    private PlaceRules() {}

    static Optional<FieldError> address(
            FieldType.PostalAddress type, String place, Answer.Address address, Values values) {
        if (badText(address.street(), 1, 55)) {
            return part(place, "strasse", "forms.error.street");
        }
        if (!HOUSE_NUMBER.matches(address.houseNumber())) {
            return part(place, "hausnummer", "forms.error.house-number");
        }
        if (badText(address.addition(), 0, 20)) {
            return part(place, "zusatz", "forms.error.addition");
        }
        if (!POSTCODE.matches(address.postcode())) {
            return part(place, "plz", "forms.error.postcode");
        }
        return badText(address.town(), 1, 50)
                ? part(place, "ort", "forms.error.town")
                : type.streets().flatMap(list -> knownStreet(list, place, address, values));
    }

    /** An address in this Kommune stands in its list of streets; others are not looked up. */
    private static Optional<FieldError> knownStreet(String list, String place, Answer.Address address, Values values) {
        boolean here = values.get("kommune") instanceof Map<?, ?> kommune
                && String.valueOf(kommune.get("name")).equalsIgnoreCase(address.town());
        List<String> streets =
                here && values.get("ortsrecht") instanceof Map<?, ?> law ? streets(law.get(list)) : List.of();
        if (streets.isEmpty() || StreetNames.contains(streets, address.street())) {
            return Optional.empty();
        }
        List<String> proposals = StreetNames.similar(streets, address.street(), MOST_PROPOSALS);
        FieldError.Message message = new FieldError.Message.Keyed(
                proposals.isEmpty() ? "forms.error.street-unknown" : "forms.error.street-perhaps",
                List.of(String.join(", ", proposals)));
        return Optional.of(new FieldError(place, Optional.of("strasse"), "auswahl", message));
    }

    private static List<String> streets(@Nullable Object list) {
        return list instanceof List<?> rows
                ? rows.stream()
                        .map(row -> row instanceof Map<?, ?> columns ? columns.get("strasse") : row)
                        .map(String::valueOf)
                        .distinct()
                        .collect(Collectors.toList())
                : List.of();
    }

    static Optional<FieldError> foreign(String place, Answer.ForeignAddress address) {
        if (!Countries.exists(address.state()) || address.state().equals("DE")) {
            return part(place, "staat", "forms.error.state");
        }
        boolean bad = address.inState().isEmpty()
                || address.inState().size() > MOST_LINES
                || address.inState().stream().anyMatch(line -> badText(line, 1, 80));
        return bad ? part(place, "zeilen", "forms.error.foreign-lines") : Optional.empty();
    }

    static Optional<FieldError> point(String place, Answer.Place point) {
        if (TypedText.length(point.description()) > 500 || !TypedText.isClean(point.description(), true)) {
            return part(place, "beschreibung", "forms.error.place");
        }
        if (point.latitude().isPresent() != point.longitude().isPresent()
                || point.latitude().filter(north -> !between(north, LATITUDES)).isPresent()) {
            return part(place, "breite", "forms.error.coordinate");
        }
        if (point.longitude().filter(east -> !between(east, LONGITUDES)).isPresent()) {
            return part(place, "laenge", "forms.error.coordinate");
        }
        return point.latitude().isEmpty() && point.description().isEmpty()
                ? part(place, "beschreibung", "forms.error.place")
                : Optional.empty();
    }

    static Optional<FieldError> signature(String place, Answer.Signature signature) {
        boolean name = TypedText.length(signature.name()) <= 120
                && PersonNames.consistsOfNameCharacters(signature.name())
                && PersonNames.hasLetter(signature.name());
        return name ? Optional.empty() : part(place, "name", "forms.error.sign");
    }

    private static boolean between(BigDecimal value, List<BigDecimal> ends) {
        return value.compareTo(ends.getFirst()) >= 0 && value.compareTo(ends.getLast()) <= 0;
    }

    private static boolean badText(String text, int least, int most) {
        return TypedText.length(text) < least || TypedText.length(text) > most || !TypedText.isClean(text, false);
    }

    private static Optional<FieldError> part(String place, String part, String key) {
        return Optional.of(FieldError.ofPart(place, part, "form", key));
    }
}
