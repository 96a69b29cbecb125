package rathaus.participation;

/**
 * What the person concerned is told.
 *
 * @param intended the decision that is intended
 * @param facts the facts that count for it
 * @param days term to answer
 */
public record HearingLetter(HearingIntent intent, String intended, String facts, int days) {

    /** The longest that can be told in one part. */
    public static final int LONGEST = 4_000;

    /** The longest term. */
    public static final int LONGEST_TERM = 365;

    public HearingLetter {
        if (isNoText(intended) || isNoText(facts) || days < 1 || days > LONGEST_TERM) {
            throw new IllegalArgumentException("Not a hearing");
        }
    }

    private static boolean isNoText(String text) {
        return text.isBlank() || text.length() > LONGEST;
    }

    @Override
    public String toString() {
        return "HearingLetter[" + intent + "]";
    }
}
