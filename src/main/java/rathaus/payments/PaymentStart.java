package rathaus.payments;

/** What follows from wanting to pay now. */
public sealed interface PaymentStart {

    /**
     * Send the citizen there.
     *
     * @param target absolute address of a provider, or a path of this Kommune that begins with a slash, for {@code
     *     frame.link}
     */
    record SendTo(String target) implements PaymentStart {}

    /** There is nothing to begin: paid already, cancelled, waived, or collected by the cash office. */
    record NotOpen(Payment payment) implements PaymentStart {}

    /** The provider does not answer now; try again later or pay by transfer. */
    record Unavailable() implements PaymentStart {}

    /** The Kommune has no provider: pay by transfer. */
    record TransferOnly() implements PaymentStart {}
}
