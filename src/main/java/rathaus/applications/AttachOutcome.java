package rathaus.applications;

/** What became of a file that somebody sent. */
public sealed interface AttachOutcome {

    /** Kept with the draft. */
    record Attached() implements AttachOutcome {}

    /**
     * Not kept.
     *
     * @param messageKey says why and what to do
     */
    record Refused(String messageKey) implements AttachOutcome {}

    /** Another window was faster; nothing was kept. */
    record ChangedMeanwhile() implements AttachOutcome {}

    /** There is no such draft or field (any more). */
    record Gone() implements AttachOutcome {}
}
