package rathaus.participation;

/** What became of an act. */
public sealed interface ParticipationOutcome {

    /** Done and recorded. */
    record Done() implements ParticipationOutcome {}

    /** Somebody else was faster; nothing was changed. */
    record ChangedMeanwhile() implements ParticipationOutcome {}

    /**
     * Not possible, and why.
     *
     * @param messageKey text for the clerk
     */
    record Refused(String messageKey) implements ParticipationOutcome {}

    /** There is no such thing for this member of staff. */
    record NotThere() implements ParticipationOutcome {}
}
