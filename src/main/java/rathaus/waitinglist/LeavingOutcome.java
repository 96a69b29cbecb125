package rathaus.waitinglist;

/** What became of taking an entry off. */
public sealed interface LeavingOutcome {

    /** It is off the list, now or since the same was asked before. */
    record Done() implements LeavingOutcome {}

    /** Somebody else has taken it off; nothing was changed. */
    record ChangedMeanwhile() implements LeavingOutcome {}

    /** There is no such entry for this clerk. */
    record NotThere() implements LeavingOutcome {}
}
