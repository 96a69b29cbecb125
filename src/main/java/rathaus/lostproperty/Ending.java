package rathaus.lostproperty;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an item left the register. */
public enum Ending {
    EIGENTUEMER,
    FINDER,
    VERSTEIGERT,
    VERWERTET;

    /** As forms and message keys call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    public static Optional<Ending> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
