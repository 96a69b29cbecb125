package rathaus.applications;

import java.util.List;
import rathaus.forms.FieldError;

/** What became of a page that somebody left before it was complete. */
public sealed interface KeepOutcome {

    /**
     * Kept, complete or not.
     *
     * @param unread what could not be kept, because it is no answer of its kind: half a date, for example
     */
    record Kept(OnlineForm form, List<FieldError> unread) implements KeepOutcome {
        @Override
        public String toString() {
            return "Kept[" + unread.size() + " unread]";
        }
    }

    /** Another window was faster; nothing was kept. */
    record ChangedMeanwhile() implements KeepOutcome {}

    /** There is no such draft or page (any more). */
    record Gone() implements KeepOutcome {}
}
