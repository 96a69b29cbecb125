package rathaus.lostproperty;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where it was found; the law treats public offices and transport differently (§ 978 BGB). */
public enum FindSite {
    DRAUSSEN,
    BEHOERDE,
    VERKEHR,
    PRIVAT;

    /** Whether nobody becomes owner by finding (§ 978 BGB). */
    public boolean isSpecial() {
        return this == BEHOERDE || this == VERKEHR;
    }

    /** As forms and message keys call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    public static Optional<FindSite> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
