package rathaus.casework;

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

    @Override
    public String toString() {
        return "FeeReduction";
    }
}
