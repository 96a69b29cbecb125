package rathaus.notifications;

import java.util.Optional;
import rathaus.kernel.Language;

/**
 * Who gets an e-mail, and in which language the message was written.
 *
 * @param address local part in ASCII, domain in lower case and, where it has umlauts, in its ASCII form (RFC 5891)
 */
public record Recipient(String address, Language language) {

    public Recipient {
        if (!MailAddresses.isWellFormed(address)) {
            throw new IllegalArgumentException("Not an e-mail address (length " + address.length() + ")");
        }
    }

    /** Reads an address as a person typed it; empty if no mail server could take it. */
    public static Optional<Recipient> parse(String typed, Language language) {
        return MailAddresses.normalised(typed).map(address -> new Recipient(address, language));
    }

    @Override
    public String toString() {
        return "Recipient[" + language + "]";
    }
}
