package rathaus.casework;

import java.time.LocalDate;
import java.util.UUID;
import rathaus.forms.Answers;
import rathaus.kernel.LeistungId;

/**
 * What was stated in a case, as it stands after all that was handed in later.
 *
 * @param open whether it is still to be decided
 * @param receivedOn legal day on which it came in
 */
public record CaseStatement(
        UUID id, String aktenzeichen, LeistungId leistung, LocalDate receivedOn, boolean open, Answers answers) {

    @Override
    public String toString() {
        return "CaseStatement[" + id + "]";
    }
}
