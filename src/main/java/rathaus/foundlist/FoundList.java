package rathaus.foundlist;

import java.util.UUID;

/**
 * The seam from the office to the portal (DESIGN 3): the office publishes and withdraws. Every call is idempotent by id and
 * version of the office: what is repeated or older than what is known changes nothing.
 */
public interface FoundList {

    /** Shows an item, or shows it anew. */
    void publish(UUID id, long version, PublicFundsache item);

    /** Shows it no longer; its words are wiped. */
    void withdraw(UUID id, long version);
}
