package rathaus.catalogue;

import java.util.regex.Pattern;

/**
 * Leistungsschluessel of the LeiKa, the federal catalogue of services: 14 digits that begin with 99.
 *
 * @param confirmed whether the key names exactly this Leistung in a catalogue we have read; pages mark the others
 */
public record LeikaKey(String digits, boolean confirmed) {

    private static final Pattern FORM = Pattern.compile("99[0-9]{12}");

    public LeikaKey {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("A LeiKa key has 14 digits and begins with 99: " + digits);
        }
    }
}
