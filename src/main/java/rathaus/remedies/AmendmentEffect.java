package rathaus.remedies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From when on a decision is taken back or revoked. */
public enum AmendmentEffect {
    /** From now on. */
    EX_NUNC,
    /** From the beginning. */
    EX_TUNC;

    /** As forms and histories write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that is written so. */
    public static Optional<AmendmentEffect> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
