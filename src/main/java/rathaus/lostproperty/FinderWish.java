package rathaus.lostproperty;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the finder wants; {@code KEINE}: nothing was said or nobody is known. */
public enum FinderWish {
    BEIDES,
    FINDERLOHN,
    VERZICHT,
    KEINE;

    /** Whether name and address of the finder have to be known (§ 969 ff. BGB); they stand in the case of the Fundanzeige. */
    public boolean needsFinder() {
        return this == BEIDES || this == FINDERLOHN;
    }

    /** As forms and message keys call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    public static Optional<FinderWish> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
