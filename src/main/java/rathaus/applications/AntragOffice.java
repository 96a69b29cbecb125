package rathaus.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;
import rathaus.payments.Payment;
import rathaus.payments.PaymentChange;

/**
 * The seam from the office to the portal: what a citizen may know about the Antrag. Every call is idempotent by the id that
 * the office gives; every one sends the citizen a notice if an e-mail address is known, after the commit.
 */
public interface AntragOffice {

    /** Sets the public state; a repeated or older state does nothing. */
    void report(UUID antrag, PublicStatus status, Actor actor);

    /** Asks for missing statements and papers; the public state becomes {@link PublicStatus#ACTION_REQUIRED}. */
    void ask(UUID antrag, UUID request, List<RequestedItem> items, LocalDate due, Actor actor);

    /**
     * Provides a document for retrieval and sends the notice of the same day (§ 9 (1) OZG).
     *
     * @param document id that the office gives
     * @param content id of the stored content
     * @param notifiedOn the legal day of notification, if the document is an administrative act
     */
    void provide(UUID antrag, UUID document, String title, UUID content, Optional<LocalDate> notifiedOn, Actor actor);

    /**
     * Provides a document of which the citizen hears anyway, because it belongs to another act of the office: nothing is sent.
     *
     * @param document id that the office gives
     * @param content id of the stored content
     */
    void enclose(UUID antrag, UUID document, String title, UUID content, Actor actor);

    /**
     * Ends the provision of a document that was not retrieved until a day: from then on it is not served, and the status page says that
     * it comes by post (§ 41 Abs. 2a VwVfG). What was retrieved until then stays.
     *
     * @param document id that the office gave; an unknown one was not retrieved
     * @param until last day of retrieval
     * @return false if it was retrieved in time, so that nothing ends
     */
    boolean endProvision(UUID antrag, UUID document, LocalDate until, Actor actor);

    /**
     * Demands money; from now on the citizen can pay. A second demand for the same Antrag returns the first one unchanged.
     *
     * @param charge what the law says is due; free of charge is no demand
     */
    Payment charge(UUID antrag, FeeCharge charge, Actor actor);

    /** Records money that came to the cash office by transfer or in cash; its news comes back like any other payment. */
    PaymentChange receive(UUID antrag, String receipt, Actor actor);

    /**
     * Ends the Antrag without a decision: its public state is {@link PublicStatus#COMPLETED}, with the way it ended. What had
     * ended before stays as it is.
     */
    void end(UUID antrag, AntragEnding ending, Actor actor);

    /** It is worked on again after {@link #end}; an Antrag that was decided stays completed. */
    void reopen(UUID antrag, Actor actor);

    /**
     * Stops demanding money for the Antrag.
     *
     * @param reason for the history; no personal data
     * @return false if it cannot be stopped now, because it is paid or a provider is at work; true too if nothing was demanded
     */
    boolean drop(UUID antrag, String reason, Actor actor);

    /** Writes to the citizen. */
    void write(UUID antrag, UUID message, String body, Actor actor);
}
