package rathaus.applications;

/**
 * How far an Antrag is, as the citizen sees it: the six states of the central mailbox (ZBP, {@code status_v6}), so that a
 * later connection translates nothing. {@code INITIATED} is a draft and never stored with a submitted Antrag.
 */
public enum PublicStatus {
    /** Begun, not sent. */
    INITIATED,
    /** Sent; the office has not taken it yet. */
    SUBMITTED,
    /** The office has opened a Vorgang. */
    RECEIVED,
    /** Somebody works on it. */
    PROCESSING,
    /** The citizen has to do something. */
    ACTION_REQUIRED,
    /** Decided or withdrawn. */
    COMPLETED
}
