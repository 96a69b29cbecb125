package rathaus.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * The readable log of who read which person's data (DESIGN 5; Art. 5 (2) GDPR). The running application adds and reads; it
 * cannot change or delete.
 */
public interface AccessLog {

    /**
     * Notes that somebody reads now, within the caller's transaction if there is one.
     *
     * @param subject id of the Antrag, Vorgang or account whose person is concerned
     * @param purpose why, as the Art. 30 record or the page names it
     * @param actor who reads
     * @param role in which role
     * @param what what was read, by reference: never the data itself
     * @throws IllegalStateException outside of a Kommune
     */
    void read(UUID subject, String purpose, Actor actor, String role, String what);

    /**
     * Notes, with one statement, that somebody reads about several subjects now: a page of hits, a list.
     *
     * @throws IllegalStateException outside of a Kommune
     */
    void read(Collection<Reading> readings, String purpose, Actor actor);

    /**
     * One of several things read at once.
     *
     * @param subject id of the Antrag, Vorgang or account whose person is concerned
     * @param role in which role
     * @param what what was read, by reference: never the data itself
     */
    record Reading(UUID subject, String role, String what) {}

    /** Who read about this subject, newest first, continued after {@code after}. */
    List<RecordedAccess> of(UUID subject, Optional<RecordedAccess.Position> after, int limit);

    /** What this actor ({@link Actor#label()}) read, newest first, continued after {@code after}. */
    List<RecordedAccess> by(String actor, Optional<RecordedAccess.Position> after, int limit);
}
