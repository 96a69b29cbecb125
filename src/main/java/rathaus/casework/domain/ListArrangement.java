package rathaus.casework.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.SavedSelection;

/** How members of staff arranged their own list. */
public interface ListArrangement {

    List<SavedSelection> selections(UUID staff);

    /** Keeps a selection under its name, in place of one of the same name. */
    void keep(UUID staff, SavedSelection selection);

    void forget(UUID staff, String name);

    /** Names of the columns; empty if nobody chose any. */
    Optional<List<String>> columns(UUID staff);

    void choose(UUID staff, List<String> columns);
}
