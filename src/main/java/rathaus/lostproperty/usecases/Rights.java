package rathaus.lostproperty.usecases;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.applications.PublishedVerfahren;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.procedure.Verfahren;

/** Who works with the register: the unit that the published packages name. */
@Component
class Rights {

    static final LeistungId FUNDANZEIGE = new LeistungId("fundsache-abgeben");
    static final LeistungId CLAIM = new LeistungId("fundsachen-suchen");

    private final PublishedVerfahren published;
    private final StaffDirectory directory;

    Rights(PublishedVerfahren published, StaffDirectory directory) {
        this.published = published;
        this.directory = directory;
    }

    boolean may(Permission permission, Actor.Staff staff) {
        return staff.may(permission)
                && Stream.of(FUNDANZEIGE, CLAIM)
                        .map(published::current)
                        .flatMap(Optional::stream)
                        .map(Verfahren::leistung)
                        .anyMatch(leistung -> directory.unitsOf(staff.account()).contains(leistung.unit()));
    }

    /** Members of staff by name, all others as they are. */
    String nameOf(String label) {
        String staff = "staff:";
        return label.startsWith(staff)
                ? directory
                        .displayName(java.util.UUID.fromString(label.substring(staff.length())))
                        .orElse("")
                : label;
    }
}
