package rathaus.remedies;

/** What became of an act. */
public sealed interface ReviewOutcome {

    /** Done and recorded. */
    record Done() implements ReviewOutcome {}

    /** The same form came again: it was done the first time, and nothing more now. */
    record Repeated() implements ReviewOutcome {}

    /** Somebody else was faster; nothing was changed. */
    record ChangedMeanwhile() implements ReviewOutcome {}

    /**
     * Not possible, and why.
     *
     * @param messageKey text for the clerk
     */
    record Refused(String messageKey) implements ReviewOutcome {}

    /** There is no such thing for this member of staff. */
    record NotThere() implements ReviewOutcome {}
}
