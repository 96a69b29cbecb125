package rathaus.applications;

import java.util.List;
import rathaus.forms.FieldError;

/** What became of the answer to a Nachforderung. */
public sealed interface SupplyOutcome {

    /** Kept and on its way to the office. */
    record Supplied() implements SupplyOutcome {}

    /** Not kept; what is wrong. */
    record Faulty(List<FieldError> errors) implements SupplyOutcome {
        @Override
        public String toString() {
            return "Faulty[" + errors.size() + "]";
        }
    }

    /** A file was refused; nothing was kept. */
    record FileRefused(String field, String messageKey) implements SupplyOutcome {}

    /** Somebody answered before, or there is no such request. */
    record NotOpen() implements SupplyOutcome {}
}
