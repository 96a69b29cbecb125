package rathaus.disposal;

import java.util.Locale;

/**
 * Why a message of the archive, or an act, is refused.
 *
 * @param about id, element or name; never personal data
 */
public record Problem(String key, String about) {

    /** A reason of our own. */
    public static Problem of(Reason reason, Object about) {
        return new Problem(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), about.toString());
    }

    /** Reasons. */
    public enum Reason {
        /** The file could be read, but is no answer to what we sent. */
        NO_ANSWER,
        OTHER_EXCHANGE,
        OTHER_VERSION,
        OTHER_MESSAGE,
        TAKEN_BEFORE,
        WRONG_STEP,
        CHANGED_MEANWHILE,
        UNKNOWN_OBJECT,
        VALUED_TWICE,
        NOT_VALUED,
        UNDECIDED,
        NOT_DELIVERED,
        NOTHING_CONFIRMED,
        SAME_PERSON,
        NO_REASON,
        /** A scanner has found malicious software in a file of the delivery. */
        QUARANTINED
    }
}
