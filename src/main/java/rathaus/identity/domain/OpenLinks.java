package rathaus.identity.domain;

import java.time.Instant;
import java.util.Optional;
import rathaus.identity.MailedLinks;
import rathaus.kernel.ContentHash;

/** The links of the open Kommune that still work. */
public interface OpenLinks {

    void add(MailedLink link);

    Optional<MailedLink> find(ContentHash hash, MailedLinks.Purpose purpose, Instant now);

    /** Takes the link away: true for exactly one of several callers. */
    boolean use(ContentHash hash, Instant now);

    /** Takes away whatever else was sent to this address. */
    void voidAll(EmailAddress email);

    /** Takes away what has expired; returns how many. */
    int removeExpired(Instant now);
}
