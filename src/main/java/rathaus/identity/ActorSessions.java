package rathaus.identity;

import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Turns what a session holds (ids only) into an actor of the open Kommune, at every request anew: a role taken away, a
 * changed password or a deleted account takes effect with the next click.
 */
public interface ActorSessions {

    /** The citizen, if the account still exists and the session is of its present epoch. */
    Optional<Actor.Citizen> citizen(UUID account, int epoch);

    /** The member of staff with the permissions of this moment, if active and the session is of the present epoch. */
    Optional<Actor.Staff> staff(UUID account, int epoch);
}
