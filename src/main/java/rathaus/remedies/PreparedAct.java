package rathaus.remedies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.SignatureView;

/**
 * An act on a decision that somebody has prepared for others to sign.
 *
 * @param id another one for every text
 * @param by who prepared it
 * @param ownUnit whether the case belongs to a unit of whoever looks
 * @param waiting its signatures, while it waits for one; empty once it came back
 * @param returned why it came back, if it did
 */
public record PreparedAct(
        UUID id,
        UUID caseId,
        String aktenzeichen,
        String leistung,
        String applicant,
        PlannedAct act,
        String by,
        Instant at,
        boolean ownUnit,
        Optional<Waiting> waiting,
        Optional<Returned> returned) {

    @Override
    public String toString() {
        return "PreparedAct[" + id + "]";
    }

    /** Signatures in order, given and still to come. */
    public record Waiting(boolean coSignature, List<SignatureView.Step> steps) {
        public Waiting {
            steps = List.copyOf(steps);
        }
    }

    /** Who gave it back or took it back, when and why. */
    public record Returned(String by, Instant at, String reason) {
        @Override
        public String toString() {
            return "Returned[" + at + "]";
        }
    }
}
