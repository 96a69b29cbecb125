package rathaus.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is intended when somebody is heard (§ 28 Abs. 1 VwVfG). */
public enum HearingIntent {
    ABLEHNUNG,
    TEILWEISE_ABLEHNUNG,
    /** To take a decision back or to revoke it (§§ 48, 49 VwVfG). */
    AUFHEBUNG;

    /** As forms and histories write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The intent that is written so. */
    public static Optional<HearingIntent> of(String code) {
        return Arrays.stream(values())
                .filter(intent -> intent.code().equals(code))
                .findFirst();
    }
}
