package rathaus.applications;

/** What came of the wish to take an Antrag back. */
public enum WithdrawalOutcome {
    /** The office will learn of it. */
    RECEIVED,
    /** It was taken back before; nothing changed. */
    ALREADY,
    /** It is decided, or has ended otherwise. */
    TOO_LATE,
    /** A payment for it is under way; its result has to be awaited. */
    PAYMENT_AT_WORK
}
