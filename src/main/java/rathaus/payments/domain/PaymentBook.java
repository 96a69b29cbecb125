package rathaus.payments.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.payments.Kassenzeichen;
import rathaus.payments.Payment;
import rathaus.payments.PaymentOrder;

/**
 * Where the payments of the open Kommune stand. Callers hold a transaction. Every change names the state that it starts from,
 * so of two who are at it at once one is told no.
 */
public interface PaymentBook {

    /** A Kassenzeichen that nobody has. */
    Kassenzeichen nextKassenzeichen();

    /** Writes a new payment; false if the reference has one. */
    boolean add(PaymentOrder order, Kassenzeichen kassenzeichen);

    Optional<Payment> find(UUID reference);

    /** The attempt at work, if the payment is pending. */
    Optional<Attempt> attempt(UUID reference);

    /** From open to pending; never for what is collected by a mandate. */
    boolean begin(UUID reference, String provider, UUID transaction);

    /** From pending with this transaction to settled. */
    boolean settle(UUID reference, UUID transaction, String providerReference);

    /** From pending with this transaction to declined. */
    boolean decline(UUID reference, UUID transaction, String reason);

    /** From pending with this transaction to expired. */
    boolean expire(UUID reference, UUID transaction);

    /** From open to settled by other means. */
    boolean receive(UUID reference, String receipt);

    /** From open to cancelled. */
    boolean cancel(UUID reference, String reason);

    /** From open to waived. */
    boolean waive(UUID reference, String reason);

    /** Notes one more question without an answer that ends it. */
    void asked(UUID reference, UUID transaction, String problem, boolean stuck);

    /** From stuck back to ordinary asking. */
    boolean unstick(UUID reference);

    /** Stuck payments, oldest first. */
    List<Payment> stuck(int most);

    /** An attempt at a provider. */
    record Attempt(String provider, UUID transaction, int asked) {}
}
