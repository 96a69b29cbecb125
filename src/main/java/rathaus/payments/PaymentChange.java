package rathaus.payments;

/** What became of an attempt to end a claim. */
public sealed interface PaymentChange {

    /** Done. */
    record Changed(Payment payment) implements PaymentChange {}

    /** Its state does not allow it, or somebody was faster: paid already, or a provider is at work. */
    record Refused(Payment payment) implements PaymentChange {}
}
