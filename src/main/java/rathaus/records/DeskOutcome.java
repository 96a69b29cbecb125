package rathaus.records;

/** What came of an act at the desk. */
public sealed interface DeskOutcome {

    /** It is done, or was so already. */
    record Done() implements DeskOutcome {}

    /** Somebody changed the Vorgang since the page was shown; nothing changed. */
    record ChangedMeanwhile() implements DeskOutcome {}

    /** It cannot be done; the message key says why. */
    record Refused(String messageKey) implements DeskOutcome {}

    /** There is no such Vorgang, or none that this member of staff may do this to. */
    record NotThere() implements DeskOutcome {}
}
