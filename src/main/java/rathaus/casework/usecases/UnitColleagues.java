package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.Colleagues;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.Bearbeitungen.DeskLoad;
import rathaus.identity.StaffDirectory;
import rathaus.identity.StaffMember;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;

/** The members of the units, and what lies on their desks. */
@Component
@Transactional(readOnly = true)
class UnitColleagues implements Colleagues {

    private final StaffDirectory directory;
    private final Organisation organisation;
    private final Bearbeitungen bearbeitungen;
    private final Clock clock;

    UnitColleagues(StaffDirectory directory, Organisation organisation, Bearbeitungen bearbeitungen, Clock clock) {
        this.directory = directory;
        this.organisation = organisation;
        this.bearbeitungen = bearbeitungen;
        this.clock = clock;
    }

    @Override
    public List<Colleague> of(Actor.Staff staff) {
        return working(directory.unitsOf(staff.account()))
                .map(UnitColleagues::colleague)
                .toList();
    }

    private Stream<StaffMember> working(Set<String> units) {
        return directory.membersOf(units).stream()
                .filter(member -> member.permissions().contains(Permission.WORK_ON_CASES));
    }

    private static Colleague colleague(StaffMember member) {
        return new Colleague(member.id(), member.displayName());
    }

    @Override
    public boolean leads(Actor.Staff staff) {
        return directory.member(staff.account()).filter(StaffMember::leads).isPresent();
    }

    @Override
    public List<Team> teams(Actor.Staff staff) {
        if (!leads(staff)) {
            return List.of();
        }
        LocalDate today = LegalDay.today(clock);
        Set<String> units = directory.unitsOf(staff.account());
        List<DeskLoad> loads = bearbeitungen.loads(units, today);
        List<StaffMember> members = working(units).toList();
        return units.stream().sorted().map(unit -> team(unit, members, loads)).toList();
    }

    private Team team(String unit, List<StaffMember> members, List<DeskLoad> loads) {
        List<DeskLoad> here =
                loads.stream().filter(load -> load.unit().equals(unit)).toList();
        Map<UUID, DeskLoad> byClerk = here.stream()
                .filter(load -> load.clerk().isPresent())
                .collect(Collectors.toMap(load -> load.clerk().get(), load -> load));
        int unclaimed = here.stream()
                .filter(load -> load.clerk().isEmpty())
                .mapToInt(DeskLoad::open)
                .sum();
        String name = organisation.unit(unit).map(Organisationseinheit::name).orElse(unit);
        return new Team(
                unit,
                name,
                unclaimed,
                members.stream()
                        .filter(member -> member.units().contains(unit))
                        .map(UnitColleagues::colleague)
                        .map(colleague -> load(colleague, byClerk.get(colleague.id())))
                        .toList());
    }

    private static Load load(Colleague colleague, @Nullable DeskLoad load) {
        return load == null
                ? new Load(colleague, 0, 0, 0)
                : new Load(colleague, load.open(), load.waiting(), load.passed());
    }
}
