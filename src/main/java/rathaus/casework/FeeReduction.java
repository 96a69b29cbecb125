package rathaus.casework;

import java.util.Optional;
import rathaus.kernel.Money;

/**
 * A fee below the tariff, where only a part is granted.
 *
 * @param amount what is demanded in place of the tariff; nothing at all is possible
 * @param reason stands in the Bescheid
 */
public record FeeReduction(Money amount, String reason) {

    /** The longest reason. */
    public static final int LONGEST = 2_000;

    public FeeReduction {
        if (amount.cents() < 0) {
            throw new IllegalArgumentException("Nobody is paid a fee");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A fee is reduced for a reason");
        }
    }

    /** Message key of why this cannot be demanded; empty if it can: it is for a part only, and always below the tariff. */
    public Optional<String> refusal(DecisionKind kind, Money tariff) {
        if (kind != DecisionKind.PARTIAL_GRANT) {
            return Optional.of("casework.refused.fee-only-partly");
        }
        if (tariff.isZero()) {
            return Optional.of("casework.refused.fee-none");
        }
        return amount.compareTo(tariff) < 0 ? Optional.empty() : Optional.of("casework.refused.fee-not-lower");
    }

    @Override
    public String toString() {
        return "FeeReduction";
    }
}
