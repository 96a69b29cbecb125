package rathaus.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends e-mails for the open Kommune and proves what became of them. */
public interface Notifications {

    /**
     * Orders an e-mail within the caller's transaction: it is sent exactly if that commits, after the commit.
     *
     * @param about what it is about; {@link #proofs} finds it again by this id
     * @return id of the notice
     * @throws IllegalStateException outside of a transaction or of a Kommune
     */
    UUID send(Recipient to, Message message, UUID about);

    /** What became of one notice. */
    Optional<DeliveryProof> proof(UUID notice);

    /** What became of all notices about one thing, oldest first. */
    List<DeliveryProof> proofs(UUID about);

    /** Notices that nobody took, the latest first, at most 200. */
    List<DeliveryProof> deadLetters();

    /** Tries a dead letter again; false if it is none. */
    boolean retry(UUID notice);
}
