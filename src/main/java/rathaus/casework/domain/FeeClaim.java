package rathaus.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Money;
import rathaus.payments.Kassenzeichen;
import rathaus.payments.Payment;

/**
 * What the office has demanded in one case, and what it has heard of the payment since. The office's own copy: payments
 * themselves lie beyond the seam.
 *
 * @param beforeIssue whether nothing is issued until it is paid; otherwise it is demanded with the Bescheid
 * @param debited whether the cash office collects it by the mandate in the Antrag
 * @param postedOn when the demand was given to the post, where it goes by letter
 * @param declinedAt when the last attempt to pay failed
 * @param droppedAt when it was given up, because its Antrag ended without a decision
 */
public record FeeClaim(
        UUID bearbeitung,
        Kassenzeichen kassenzeichen,
        Money amount,
        LocalDate dueOn,
        boolean beforeIssue,
        boolean debited,
        Instant chargedAt,
        Optional<LocalDate> postedOn,
        Optional<Instant> declinedAt,
        Optional<Instant> settledAt,
        Optional<Instant> droppedAt) {

    /** Whether the money is still to come. */
    public boolean isOpen() {
        return settledAt.isEmpty() && droppedAt.isEmpty();
    }

    /** A demand of this moment: nobody has posted, paid or refused it. */
    public static FeeClaim of(UUID bearbeitung, Payment payment, boolean beforeIssue, Instant chargedAt) {
        return new FeeClaim(
                bearbeitung,
                payment.kassenzeichen(),
                payment.amount(),
                payment.dueOn(),
                beforeIssue,
                payment.debited(),
                chargedAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether what was applied for has to wait for the money. */
    public boolean holdsUp() {
        return beforeIssue && isOpen();
    }
}
