package rathaus.applications;

import java.util.List;
import rathaus.forms.FieldError;

/** What became of a submission. */
public sealed interface SubmitOutcome {

    /** Stored for good; by this call or by an earlier one. */
    record Submitted(Receipt receipt) implements SubmitOutcome {}

    /** Nothing was sent: the Antrag has errors. */
    record Faulty(Submission.Review review, List<FieldError> errors) implements SubmitOutcome {}

    /** Nothing was sent: a declaration that the law asks for is missing. */
    record NotDeclared(Submission.Review review) implements SubmitOutcome {}

    /** Nothing was sent: somebody else is responsible. */
    record Stopped(OnlineForm.Stop stop) implements SubmitOutcome {}

    /** There is no such draft (any more). */
    record Gone() implements SubmitOutcome {}
}
