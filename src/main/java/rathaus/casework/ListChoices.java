package rathaus.casework;

import java.util.List;
import java.util.Optional;
import rathaus.kernel.Actor;

/** How a member of staff wants the own list: everybody sees and changes only what is their own. */
public interface ListChoices {

    /** How many selections one may keep: more are no help. */
    int MOST = 12;

    List<SavedSelection> selections(Actor.Staff staff);

    /** Keeps a selection, in place of one of the same name; false if there are too many already. */
    boolean keep(SavedSelection selection, Actor.Staff staff);

    /** Forgets it; nothing happens if there is none of this name. */
    void forget(String name, Actor.Staff staff);

    /** Names of the columns; empty if the own choice was never made. */
    Optional<List<String>> columns(Actor.Staff staff);

    void choose(List<String> columns, Actor.Staff staff);
}
