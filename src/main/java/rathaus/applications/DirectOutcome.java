package rathaus.applications;

import java.util.List;
import rathaus.forms.FieldError;
import rathaus.forms.FormDefinition;

/** What became of an Antrag that was sent in one go. */
public sealed interface DirectOutcome {

    /** Stored for good; by this call or by an earlier one with the same key. */
    record Submitted(Receipt receipt) implements DirectOutcome {}

    /** Nothing was stored: these answers are wrong or missing. */
    record Faulty(FormDefinition form, List<FieldError> errors) implements DirectOutcome {
        @Override
        public String toString() {
            return "Faulty[" + errors.size() + "]";
        }
    }

    /** Nothing was stored: a file was refused. */
    record FileRefused(String field, String messageKey) implements DirectOutcome {}

    /** Nothing was stored: a declaration that the law asks for is missing. */
    record NotDeclared() implements DirectOutcome {}

    /** Nothing was stored: somebody else is responsible. */
    record Stopped(OnlineForm.Stop stop) implements DirectOutcome {}

    /** Nothing was stored: the key belongs to another Antrag, or to one of more than a day ago. */
    record KeyUsed() implements DirectOutcome {}

    /** There is no such Leistung online. */
    record NotOnline() implements DirectOutcome {}
}
