package rathaus.applications;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rathaus.forms.FieldError;

/** What became of a page that somebody sent. */
public sealed interface SaveOutcome {

    /**
     * Kept.
     *
     * @param next id of the page that comes now; empty if the review comes
     * @param shown places of everything that the sent page shows with these answers
     */
    record Saved(Optional<String> next, Set<String> shown) implements SaveOutcome {}

    /** Not kept: the form as these answers would make it, and what is wrong. */
    record Faulty(OnlineForm form, List<FieldError> errors) implements SaveOutcome {
        @Override
        public String toString() {
            return "Faulty[" + errors.size() + "]";
        }
    }

    /** Kept, and it is clear now that somebody else is responsible. */
    record Stopped(OnlineForm.Stop stop) implements SaveOutcome {}

    /** Another window was faster; nothing was kept. */
    record ChangedMeanwhile() implements SaveOutcome {}

    /** There is no such draft or page (any more). */
    record Gone() implements SaveOutcome {}
}
