package rathaus.payments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/** The payments of the open Kommune. */
public interface Payments {

    /**
     * Claims an amount, within the caller's transaction if there is one. The same reference again returns the first payment
     * unchanged.
     */
    Payment request(PaymentOrder order, Actor actor);

    /** The payment of this reference, as we know it. */
    Optional<Payment> byReference(UUID reference);

    /** Whether the Kommune has a provider through which one can pay. */
    boolean isOnline();

    /**
     * Begins to pay, or goes on where somebody has begun. Talks to the provider: call it outside of a transaction, for the
     * redirect of a citizen only.
     *
     * @param returnPath path of this Kommune to which the provider sends the citizen back; what happened is learnt by {@link
     *     #refresh}, never from the return
     * @throws IllegalArgumentException if there is no such payment
     */
    PaymentStart start(UUID reference, String returnPath, Actor actor);

    /**
     * Asks the provider, if it is at work, and returns what is known then. For the page to which the citizen returns; outside
     * of a transaction.
     */
    Optional<Payment> refresh(UUID reference);

    /**
     * Records money that came another way: by transfer, in cash.
     *
     * @param receipt number of the booking, 1 to 60 characters; no personal data
     */
    PaymentChange recordReceipt(UUID reference, String receipt, Actor actor);

    /** Stops claiming. Refused while a provider is at work. */
    PaymentChange cancel(UUID reference, String reason, Actor actor);

    /** Waives the claim. Refused while a provider is at work. */
    PaymentChange waive(UUID reference, String reason, Actor actor);

    /** How to pay by transfer to the account of the Kommune; empty if it has told no account or collects the amount itself. */
    Optional<BankTransfer> transfer(UUID reference);

    /** Payments of which a provider said nothing for days, oldest first, at most 200. */
    List<Payment> stuck();

    /** Has the provider asked again about a stuck payment; false if it is none. */
    boolean askAgain(UUID reference);
}
