package rathaus.notifications;

import java.util.UUID;

/**
 * One mail on its way.
 *
 * @param notice our own reference, from which the message id is made
 * @param senderName shown beside the sender's address: {@code Stadt Bad Vilbel}
 */
record Envelope(UUID notice, String senderAddress, String senderName, Recipient to, Message message) {

    /** The same for every attempt, so that servers recognise a repetition. */
    String messageId() {
        return "<" + notice + "@" + senderAddress.substring(senderAddress.indexOf('@') + 1) + ">";
    }

    @Override
    public String toString() {
        return "Envelope[" + notice + "]";
    }
}
