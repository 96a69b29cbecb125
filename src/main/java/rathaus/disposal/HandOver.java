package rathaus.disposal;

import java.util.Optional;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;
import rathaus.records.Aktenzeichen;

/** Hands a file to another authority, by the message of xdomea that is made for it (0401, Abgabe). */
public interface HandOver {

    /**
     * Makes the package of everything the actor may read in this Akte. Nothing of ours is closed or deleted by it; nothing of the
     * package is kept here. The act stands in the history of each Vorgang, the reading in the access log.
     *
     * @param recipient who gets it: {@code Gemeinde Schöneck}
     * @param reason why, in the actor's words
     * @return empty if there is nothing they may read; quarantined if a scanner has shut a file of it, because nobody gets those
     *     bytes and half a file is none
     */
    Optional<Fetched> handOver(Aktenzeichen aktenzeichen, String recipient, String reason, Actor.Staff staff);

    /**
     * The same for whoever works on the case that is forwarded: its own unit hands it over, without the Registratur. The caller
     * has looked whether the case is theirs and forwarded.
     */
    Optional<Fetched> forward(Aktenzeichen aktenzeichen, String recipient, String reason, Actor.Staff staff);
}
