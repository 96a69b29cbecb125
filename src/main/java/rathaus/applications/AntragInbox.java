package rathaus.applications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.payments.BankTransfer;
import rathaus.payments.Payment;

/**
 * The seam to the office, pulled by the office (DESIGN 3): messages of the open Kommune in the order of their numbers. Taking
 * a message twice must do no harm, because the office may die between taking and acknowledging.
 */
public interface AntragInbox {

    /** Messages that nobody acknowledged, from the first one after this number. */
    List<OfficeMessage> pending(long after, int atMost);

    /** Takes a message away for good; in the transaction in which the office has stored what it says. */
    void acknowledge(OfficeMessage message);

    /**
     * The Antrag as submitted.
     *
     * @throws rathaus.applications.UnknownAntragException if the open Kommune has none of this id
     */
    SubmittedAntrag antrag(UUID id);

    /** The answer to a Nachforderung. */
    Supplement supplement(UUID request);

    /** What is demanded for an Antrag, and how far it is paid. */
    Optional<Payment> payment(UUID antrag);

    /** Whether demands can be paid on the citizen's page. */
    boolean isPaidOnline();

    /** How to pay the demand for an Antrag by transfer; empty if there is none, or the Kommune has told no account. */
    Optional<BankTransfer> transfer(UUID antrag);

    /** All messages about an Antrag, oldest first. */
    List<AntragTracking.Message> messages(UUID antrag);
}
