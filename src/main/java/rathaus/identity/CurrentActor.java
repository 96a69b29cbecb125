package rathaus.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import rathaus.kernel.Actor;

/**
 * Who is acting in a request. Handlers take an {@link Actor} as argument instead; this is for those who fill the frame of a
 * page.
 *
 * <p>A session belongs to one Kommune and one side. At every other Kommune, on one host too, and on the other side of the
 * same Kommune ({@code /amt/…} is the side of staff, everything else the side of citizens) its owner is a guest.
 */
public interface CurrentActor {

    /** The actor; empty only if the request belongs to no Kommune. Never opens a session. */
    Optional<Actor> of(HttpServletRequest request);

    /** The name by which a page greets the actor: a display name, an e-mail address; empty for guests. */
    Optional<String> displayName(Actor actor);
}
