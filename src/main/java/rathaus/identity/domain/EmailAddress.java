package rathaus.identity.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rathaus.kernel.Language;
import rathaus.notifications.Recipient;

/**
 * An e-mail address that mail servers take.
 *
 * @param value as typed, with the domain in its ASCII form
 */
public record EmailAddress(String value) {

    public EmailAddress {
        if (Recipient.parse(value, Language.DE).isEmpty()) {
            throw new IllegalArgumentException("Not an e-mail address (length " + value.length() + ")");
        }
    }

    /** Reads what a person typed; empty if it is no address. */
    public static Optional<EmailAddress> parse(String typed) {
        return Recipient.parse(typed, Language.DE).map(recipient -> new EmailAddress(recipient.address()));
    }

    /** By which two spellings are the same account. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** What must not stand in a password. */
    public List<String> names() {
        return List.of(value, value.substring(0, value.lastIndexOf('@')));
    }

    /** To whom a mail in this language goes. */
    public Recipient recipient(Language language) {
        return new Recipient(value, language);
    }

    @Override
    public String toString() {
        return "EmailAddress";
    }
}
