package rathaus.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rathaus.kernel.Actor;

/** Who may sign what (Zeichnungsbefugnis): dated, never deleted, each change recorded with its reason. */
public interface SigningPowers {

    /** What a member may sign today; empty for strangers and for accounts that are shut. */
    List<SigningPower> today(UUID staff);

    /** All that a member was ever given, youngest first. */
    List<SigningPower> ever(UUID staff);

    /** Gives powers. */
    Change give(Actor.Staff administrator, UUID staff, List<SigningPower> powers, String reason);

    /** Ends a power with this day; one that has not begun never counts. */
    Change end(Actor.Staff administrator, UUID staff, UUID power, LocalDate lastDay, String reason);

    /** What became of a change. */
    enum Change {
        DONE,
        /** There is no such account or power, or it is the administrator's own account. */
        NOBODY,
        /** The day is before today or after the known end: what was signed stays signed by somebody who had the power. */
        WRONG_DAY
    }
}
