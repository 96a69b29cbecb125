package rathaus.payments;

import java.time.LocalDate;
import java.util.UUID;
import rathaus.kernel.Money;

/**
 * What is to be paid.
 *
 * @param reference the caller's own; ordering the same reference twice makes one payment
 * @param amount more than nothing
 * @param purpose one line of 1 to 140 characters that citizen, bank and cash office see; no personal data
 * @param dueOn last day to pay
 * @param debited whether the cash office collects it by a mandate: then nobody is asked to pay, and no provider is begun with
 */
public record PaymentOrder(UUID reference, Money amount, String purpose, LocalDate dueOn, boolean debited) {

    public PaymentOrder {
        if (amount.cents() <= 0) {
            throw new IllegalArgumentException("Free of charge is no payment");
        }
        if (purpose.isBlank() || purpose.length() > 140 || purpose.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A purpose is one line of 1 to 140 characters");
        }
    }
}
