package rathaus.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/** Finds what is due for Aussonderung in the open Kommune. */
public interface AussonderungReading {

    /**
     * Vorgänge z. d. A. whose retention has ended before today and on which no hold lies, in the order of that end; at most
     * {@code limit} and never more than 500. Restricted ones too, because it says that they exist and no content. Empty for
     * who may not read records. Whoever disposes of one looks again under its lock: it may be held or reopened by then.
     */
    List<Vorgang.Zda> due(Actor actor, DuePosition after, int limit);

    /** This one, if it is due at this moment. */
    Optional<Vorgang.Zda> due(Actor actor, UUID vorgang);
}
