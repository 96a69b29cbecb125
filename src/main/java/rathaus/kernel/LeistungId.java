package rathaus.kernel;

import java.util.regex.Pattern;

/**
 * Names a Leistung by the short ASCII name of its package or catalogue entry, stable in links: {@code
 * bewohnerparkausweis}.
 *
 * @param value lower-case ASCII letters, digits and single hyphens, 2 to 80 characters
 */
public record LeistungId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public LeistungId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not the name of a Leistung (length " + value.length() + ")");
        }
    }

    /** Whether the text may name a Leistung; use it before the constructor when the text comes from outside. */
    public static boolean isWellFormed(String text) {
        return text.length() >= 2 && text.length() <= 80 && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
