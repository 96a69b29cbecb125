package rathaus.records.usecases;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.records.domain.Openings;
import rathaus.records.domain.Reader;

/** Knows how far an actor may read. */
@Component
class Readers {

    private final StaffDirectory staff;
    private final Openings openings;
    private final Clock clock;

    Readers(StaffDirectory staff, Openings openings, Clock clock) {
        this.staff = staff;
        this.openings = openings;
        this.clock = clock;
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
        boolean acrossUnits = member.may(Permission.READ_RECORDS);
        Set<UUID> opened = acrossUnits ? openings.openTo(member.account(), clock.instant()) : Set.of();
        return new Reader(units, acrossUnits, false, opened);
    }
}
