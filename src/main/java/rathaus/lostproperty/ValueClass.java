package rathaus.lostproperty;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item is roughly worth; up to ten euro the law asks less (§ 965 (2), § 973 (2) BGB). */
public enum ValueClass {
    BIS_10,
    BIS_50,
    BIS_500,
    UEBER_500;

    /** As forms and message keys call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    public static Optional<ValueClass> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
