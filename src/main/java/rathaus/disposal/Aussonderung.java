package rathaus.disposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;
import rathaus.records.Vorgang;

/** The work of the Registratur with the archive. Only who may dispose of records asks here. */
public interface Aussonderung {

    /**
     * Vorgänge that are due and in no exchange, at most 500.
     *
     * @param position of the Aktenplan; its own files and those below it. Empty for all
     */
    List<Vorgang.Zda> due(String position, Actor.Staff staff);

    /** Exchanges, youngest first, older than this one; at most {@code limit}. */
    List<Exchange> exchanges(Optional<UUID> before, int limit, Actor.Staff staff);

    Optional<Exchange> exchange(UUID id, Actor.Staff staff);

    /** Offers what is due at a position: makes the 0501. Empty if nothing is due. */
    Optional<UUID> offer(String position, Actor.Staff staff);

    /** Takes an answer of the archive: 0502, 0504, 0506 or 0507; as a whole or not at all. */
    Taken take(UUID exchange, byte[] file, Actor.Staff staff);

    /** Orders the delivery (0503) of what the archive wants. */
    Taken deliver(UUID exchange, long version, Actor.Staff staff);

    /** First person: what is taken over or not wanted may be deleted. */
    Taken release(UUID exchange, long version, Actor.Staff staff);

    /** Second person: agrees, and the deletion is ordered. */
    Taken confirm(UUID exchange, long version, Actor.Staff staff);

    /**
     * Ends the wait for the archive: what it has not answered or not taken over is kept and can be offered anew; what it does
     * not want or has taken over goes on to the release.
     *
     * @param reason why, for the history; never blank
     */
    Taken end(UUID exchange, long version, String reason, Actor.Staff staff);

    /** A stored message of this exchange. */
    Optional<Fetched> fetch(UUID exchange, UUID paper, Actor.Staff staff);

    /** Proofs of deletions, youngest first, older than this one. */
    List<DeletionRecord> deletions(Optional<UUID> before, int limit, Actor.Staff staff);
}
