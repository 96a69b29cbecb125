package rathaus.remedies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which form an objection came (§ 70 Abs. 1 VwGO, § 357 Abs. 1 AO). */
public enum LodgingForm {
    SCHRIFTLICH,
    ELEKTRONISCH,
    /** Taken down at the office. */
    ZUR_NIEDERSCHRIFT;

    /** As forms and histories write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that is written so. */
    public static Optional<LodgingForm> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
