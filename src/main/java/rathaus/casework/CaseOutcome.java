package rathaus.casework;

/** What became of an act of a clerk. */
public sealed interface CaseOutcome {

    /** Done and recorded. */
    record Done() implements CaseOutcome {}

    /** Somebody else was faster; nothing was changed, look again. */
    record ChangedMeanwhile() implements CaseOutcome {}

    /**
     * Not possible, and why.
     *
     * @param messageKey text for the clerk
     */
    record Refused(String messageKey) implements CaseOutcome {}

    /** There is no such case for this clerk. */
    record NoCase() implements CaseOutcome {}
}
