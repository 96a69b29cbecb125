package rathaus.waitinglist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why somebody waits no longer. */
public enum LeavingReason {
    PLATZ_ANGENOMMEN,
    ZURUECKGEZOGEN,
    VERZOGEN,
    /** Has to be told in words. */
    ANDERES,
    /** What put them on the list holds no longer. Nobody chooses it. */
    ENTSCHEIDUNG_AUFGEHOBEN;

    /** What a clerk chooses from. */
    public static List<LeavingReason> choices() {
        return Arrays.stream(values())
                .filter(reason -> reason != ENTSCHEIDUNG_AUFGEHOBEN)
                .toList();
    }

    /** As forms and histories write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice that is written so. */
    public static Optional<LeavingReason> of(String code) {
        return choices().stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
