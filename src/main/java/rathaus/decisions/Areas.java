package rathaus.decisions;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the area (Bewohnerparkgebiet, Abfuhrbezirk …) of an address in a list of streets and house numbers. */
final class Areas {

    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\s*(\\d{1,4})");

    private Areas() {}

    static Optional<String> of(Map<?, ?> address, List<?> zones) {
        String street = StreetNames.key(address.get("strasse"));
        Matcher number = LEADING_NUMBER.matcher(text(address.get("hausnummer")));
        if (street.isEmpty() || !number.find()) {
            return Optional.empty();
        }
        int house = Integer.parseInt(number.group(1));
        for (Object entry : zones) {
            if (entry instanceof Map<?, ?> zone
                    && StreetNames.key(zone.get("strasse")).equals(street)
                    && covers(zone, house)) {
                return Optional.of(text(zone.get("gebiet")));
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Map<?, ?> zone, int house) {
        boolean inRange = (!(zone.get("von") instanceof Number from) || house >= from.intValue())
                && (!(zone.get("bis") instanceof Number to) || house <= to.intValue());
        return inRange
                && switch (text(zone.get("seite"))) {
                    case "gerade" -> house % 2 == 0;
                    case "ungerade" -> house % 2 == 1;
                    default -> true;
                };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
