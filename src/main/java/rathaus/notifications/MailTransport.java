package rathaus.notifications;

/** Hands a mail to somebody who delivers it. Never throws for what a mail server may do; called outside of transactions. */
interface MailTransport {

    /** How proofs name it. */
    String name();

    /** Hands over one mail. A repeated call with the same envelope must not confuse the recipient: the message id is the same. */
    Handover deliver(Envelope envelope);

    /** What a transport answers. */
    sealed interface Handover {}

    /** Taken. */
    record Taken(String messageId) implements Handover {}

    /** Refused for good; {@code reason} is a class of failure and never contains an address. */
    record Refused(String reason) implements Handover {}

    /** Could not be handed over now. */
    record Unreachable(String reason) implements Handover {}
}
