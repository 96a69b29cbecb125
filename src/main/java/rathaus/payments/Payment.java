package rathaus.payments;

import java.time.LocalDate;
import java.util.UUID;
import rathaus.kernel.Money;

/**
 * A claim of the open Kommune.
 *
 * @param reference the caller's own: id of the Antrag, of the Bescheid
 * @param purpose as in {@link PaymentOrder}
 * @param debited as in {@link PaymentOrder}
 */
public record Payment(
        UUID reference,
        Kassenzeichen kassenzeichen,
        Money amount,
        String purpose,
        LocalDate dueOn,
        boolean debited,
        PaymentState state) {}
