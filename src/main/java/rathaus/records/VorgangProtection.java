package rathaus.records;

import java.util.List;
import java.util.UUID;

/**
 * Legal holds and restrictions of Vorgänge. Each call joins the caller's transaction and leaves an act in the history with
 * the Vorgang as its subject; the caller has made sure that the actor may.
 */
public interface VorgangProtection {

    /** Places a hold: until it is lifted nobody disposes of the Vorgang, whatever its periods say. Several may lie on one. */
    VorgangChange hold(UUID vorgang, Deed deed);

    /** Lifts one hold, with a reason. */
    VorgangChange lift(UUID hold, Deed deed);

    /** All holds of a Vorgang, lifted ones too, oldest first. */
    List<LegalHold> holds(UUID vorgang);

    /** From now on only its own units read it (§ 51 BMG, § 64 PStG), or no longer so. */
    VorgangChange restrict(UUID vorgang, long version, boolean restricted, Deed deed);
}
