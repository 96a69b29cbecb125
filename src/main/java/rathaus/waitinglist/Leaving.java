package rathaus.waitinglist;

/**
 * Why an entry is taken off.
 *
 * @param words in the clerk's words; may be empty unless the reason needs them
 */
public record Leaving(LeavingReason reason, String words) {

    /** The longest that can be said. */
    public static final int LONGEST = 500;

    public Leaving {
        if (words.length() > LONGEST || (reason == LeavingReason.ANDERES && words.isBlank())) {
            throw new IllegalArgumentException("Not a reason to leave");
        }
    }

    @Override
    public String toString() {
        return "Leaving[" + reason + "]";
    }
}
