package rathaus.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.forms.FormSummary;
import rathaus.kernel.Money;

/**
 * A draft before somebody who is to sign it.
 *
 * @param fee what the decision costs the applicant
 * @param tariff what it would cost without a reduction
 * @param ownUnit whether the case belongs to a unit of the signer, who may then open it
 */
public record SignatureView(
        UUID id,
        long version,
        String aktenzeichen,
        String reference,
        String leistung,
        String applicant,
        boolean ownUnit,
        Instant receivedAt,
        Optional<LocalDate> statutory,
        LocalDate target,
        Proposed proposed,
        Money fee,
        Money tariff,
        FormSummary summary) {

    @Override
    public String toString() {
        return "SignatureView[" + id + "]";
    }

    /** What lies before the signers. */
    public record Proposed(
            DecisionKind kind,
            String reasons,
            List<String> conditions,
            List<String> enclosures,
            String by,
            Instant at,
            List<Step> steps,
            Optional<FeeReduction> reduction) {
        @Override
        public String toString() {
            return "Proposed[" + kind + "]";
        }
    }

    /**
     * A signature, given or still to come.
     *
     * @param coSignature Mitzeichnung, or else the Schlusszeichnung
     * @param unit name of the unit
     * @param by who signed, and in which function; empty while it is to come
     */
    public record Step(boolean coSignature, String unit, Optional<String> by, Optional<Instant> at) {}
}
