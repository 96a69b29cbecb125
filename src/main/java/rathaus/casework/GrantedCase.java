package rathaus.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import rathaus.forms.VisibleForm;
import rathaus.procedure.Verfahren;

/**
 * A case at the moment at which it is granted.
 *
 * @param receivedOn legal day on which the Antrag came in
 * @param verfahren the version that the Antrag pins
 * @param form the answers as they stand after all that was handed in later
 */
public record GrantedCase(
        UUID id,
        String aktenzeichen,
        String unit,
        LocalDate receivedOn,
        Instant decidedAt,
        Verfahren verfahren,
        VisibleForm form) {

    @Override
    public String toString() {
        return "GrantedCase[" + id + "]";
    }
}
