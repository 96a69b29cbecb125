package rathaus.identity.domain;

import java.time.Instant;
import rathaus.identity.MailedLinks;
import rathaus.kernel.ContentHash;
import rathaus.kernel.Language;

/**
 * A link that was sent by e-mail.
 *
 * @param hash of the secret in the link
 */
public record MailedLink(
        ContentHash hash, MailedLinks.Purpose purpose, EmailAddress email, Language language, Instant expiresAt) {

    @Override
    public String toString() {
        return "MailedLink[" + purpose + "]";
    }
}
