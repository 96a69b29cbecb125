package rathaus.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The append-only history of acts. Nothing in it can be changed or deleted by the running application; corrections are
 * further events. Within seconds a sealing job chains committed events per Kommune (DESIGN 5).
 */
public interface History {

    /**
     * Appends within the caller's transaction: the event exists exactly if the act was committed.
     *
     * @throws IllegalStateException outside of a transaction or of a Kommune
     */
    void append(Act act);

    /** The latest acts of the Kommune, newest first, older than the one with this id; at most 500. */
    List<RecordedAct> latest(Optional<UUID> before, int atMost);

    /** What happened to one subject, oldest first. */
    List<RecordedAct> of(UUID subject);

    /** What happened to several subjects at once, in the order in which it happened. */
    List<RecordedAct> of(Collection<UUID> subjects);
}
