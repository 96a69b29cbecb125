package rathaus.records.usecases;

import java.util.Set;
import org.springframework.stereotype.Component;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.records.domain.Reader;

/** Knows how far an actor may read. */
@Component
class Readers {

    private final StaffDirectory staff;

    Readers(StaffDirectory staff) {
        this.staff = staff;
    }

    Reader of(Actor actor) {
        return switch (actor) {
            case Actor.Guest guest -> Reader.NOBODY;
            case Actor.Citizen citizen -> Reader.NOBODY;
            case Actor.Machine machine -> Reader.PROGRAM;
            case Actor.Staff member -> of(member);
        };
    }

    private Reader of(Actor.Staff member) {
        Set<String> units = member.may(Permission.READ_CASES) ? staff.unitsOf(member.account()) : Set.of();
        return new Reader(units, member.may(Permission.READ_RECORDS), false);
    }
}
