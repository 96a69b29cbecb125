package rathaus.forms;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Addresses, points on a map and signatures, typed in several controls. */
final class TypedPlaces {

    /** Stands for characters that nobody may type, so that the rules refuse them. */
    static final String UNREADABLE = "\u0000";

    private static final Pattern COORDINATE = Pattern.compile("\\d{1,2}[.,]\\d{1,8}");
    private static final List<String> GERMAN = List.of("strasse", "hausnummer", "zusatz", "plz", "ort");

    private TypedPlaces() {}

    static ReadValue address(String place, FormInput input, FieldType.PostalAddress type) {
        Function<String, String> part = name -> part(input, place, name, false);
        boolean german = GERMAN.stream().map(part).anyMatch(text -> !text.isEmpty());
        String state = part.apply("staat");
        String lines = part(input, place, "zeilen", true);
        if (!type.foreign() || (state.isEmpty() && lines.isEmpty())) {
            return german
                    ? new ReadValue.Given(new Answer.Address(
                            part.apply("strasse"),
                            part.apply("hausnummer"),
                            part.apply("zusatz"),
                            part.apply("plz"),
                            part.apply("ort")))
                    : new ReadValue.Missing();
        }
        return german ? wrong(place, "staat", "forms.error.two-addresses") : foreign(place, state, lines);
    }

    private static ReadValue foreign(String place, String state, String lines) {
        Optional<CodeList.Entry> country = Countries.meant(state);
        return country.<ReadValue>map(entry -> new ReadValue.Given(new Answer.ForeignAddress(
                        entry.code(),
                        lines.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList())))
                .orElseGet(() -> wrong(place, "staat", "forms.error.state"));
    }

    static ReadValue point(String place, FormInput input) {
        String description = part(input, place, "beschreibung", true);
        Optional<String> north = input.value(place + ".breite");
        Optional<String> east = input.value(place + ".laenge");
        if (description.isEmpty() && north.isEmpty() && east.isEmpty()) {
            return new ReadValue.Missing();
        }
        Optional<BigDecimal> latitude = north.flatMap(TypedPlaces::coordinate);
        Optional<BigDecimal> longitude = east.flatMap(TypedPlaces::coordinate);
        if (north.isPresent() != latitude.isPresent() || (latitude.isEmpty() && longitude.isPresent())) {
            return wrong(place, "breite", "forms.error.coordinate");
        }
        return east.isPresent() != longitude.isPresent() || (longitude.isEmpty() && latitude.isPresent())
                ? wrong(place, "laenge", "forms.error.coordinate")
                : new ReadValue.Given(new Answer.Place(description, latitude, longitude));
    }

    private static Optional<BigDecimal> coordinate(String typed) {
        String text = typed.strip().replace("°", "").strip();
        return COORDINATE.matches(text)
                ? Optional.of(new BigDecimal(text.replace(',', '.')).stripTrailingZeros())
                : Optional.empty();
    }

    static ReadValue signature(String place, FormInput input) {
        String name = part(input, place, "name", false);
        boolean declared = input.value(place + ".bestaetigt")
                .filter(text -> text.strip().matches("ja|true|on"))
                .isPresent();
        if (name.isEmpty() && !declared) {
            return new ReadValue.Missing();
        }
        if (!declared) {
            return new ReadValue.Malformed(FieldError.ofPart(place, "bestaetigt", "pflicht", "forms.error.declare"));
        }
        return name.isEmpty()
                ? new ReadValue.Malformed(FieldError.ofPart(place, "name", "pflicht", "forms.error.sign"))
                : new ReadValue.Given(new Answer.Signature(name));
    }

    private static String part(FormInput input, String place, String part, boolean severalLines) {
        return input.value(place + "." + part)
                .map(typed -> TypedText.clean(typed, severalLines).orElse(UNREADABLE))
                .orElse("");
    }

    private static ReadValue wrong(String place, String part, String key) {
        return new ReadValue.Malformed(FieldError.ofPart(place, part, "form", key));
    }
}
