package rathaus.applications;

import java.util.Optional;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;

/**
 * Filling in a form for somebody at the counter, on the telephone or from a letter: the same form with the same rules, and the
 * Antrag enters by the same door. Who did it, and on which way the applicant came, is recorded at the start and with the
 * Antrag.
 */
public interface Assisting {

    /** Begins a draft for somebody else; empty if the Leistung is not online in the open Kommune. */
    Optional<DraftToken> begin(LeistungId leistung, Assistance.Channel channel, Actor.Staff staff);
}
