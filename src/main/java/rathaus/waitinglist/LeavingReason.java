package rathaus.waitinglist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody waits no longer. */
public enum LeavingReason {
    PLATZ_ANGENOMMEN,
    ZURUECKGEZOGEN,
    VERZOGEN,
    /** Has to be told in words. */
    ANDERES;

    /** As forms and histories write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason that is written so. */
    public static Optional<LeavingReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
