package rathaus.records.usecases;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.records.Vorgang;
import rathaus.records.VorgangSheet.Right;
import rathaus.records.domain.Reader;

/** Knows what a member of staff may do to a Vorgang: its units work on it, the Registratur looks after all it may read. */
@Component
class DeskRights {

    private final Readers readers;

    DeskRights(Readers readers) {
        this.readers = readers;
    }

    boolean mayRead(Vorgang vorgang, Actor.Staff staff) {
        return readers.of(staff).mayRead(vorgang);
    }

    Set<Right> of(Vorgang vorgang, Actor.Staff staff) {
        Reader reader = readers.of(staff);
        if (!reader.mayRead(vorgang)) {
            return Set.of();
        }
        EnumSet<Right> rights = EnumSet.noneOf(Right.class);
        boolean own = reader.isOfOwnUnit(vorgang) && staff.may(Permission.WORK_ON_CASES);
        boolean registry = isRegistry(staff) && !reader.isOnlyOpened(vorgang);
        if (own || registry) {
            rights.add(Right.FILE);
            if (vorgang.facts().antrag().isEmpty()) {
                rights.add(Right.MOVE);
            }
        }
        if (isRegistry(staff) || (own && staff.may(Permission.READ_RECORDS))) {
            rights.add(Right.PROTECT);
            if (!reader.isOnlyOpened(vorgang)) {
                rights.add(Right.LIFT);
            }
        }
        return rights;
    }

    /** Whether they keep the files of the whole house. */
    static boolean isRegistry(Actor.Staff staff) {
        return staff.may(Permission.KEEP_RECORDS);
    }

    /** As the history names the role. */
    static String role(Actor.Staff staff) {
        if (isRegistry(staff)) {
            return "Registratur";
        }
        return staff.may(Permission.READ_RECORDS) ? "Leitung" : "Sachbearbeitung";
    }
}
