package rathaus.records;

import java.time.LocalDate;
import rathaus.kernel.Actor;

/** Lets the Registratur bring a new Aktenplan in: from a table, or from a message 0301 of xdomea 2.4.0 to 3.1.0. */
public interface AktenplanMaintenance {

    /** Whether this member of staff may. */
    boolean mayMaintain(Actor.Staff staff);

    /**
     * Shows what a file would change.
     *
     * @param from day from which a message holds, which names none itself; a table names the day of each entry
     */
    AktenplanDraft draft(byte[] file, LocalDate from);

    /**
     * Adopts the table of a draft.
     *
     * @return how many entries are new
     * @throws IllegalArgumentException if the table has mistakes or the member of staff may not
     */
    int adopt(String table, Actor.Staff staff);
}
