package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return directory.unitsOf(staff.account()).stream()
                .flatMap(unit -> working(unit).stream())
                .distinct()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private List<Colleague> working(String unit) {
        return directory.membersOf(unit).stream()
                .filter(member -> member.permissions().contains(Permission.WORK_ON_CASES))
                .map(member -> new Colleague(member.id(), member.displayName()))
                .toList();
    }

    @Override
    public List<Team> teams(Actor.Staff staff) {
        boolean leads =
                directory.member(staff.account()).filter(StaffMember::leads).isPresent();
        if (!leads) {
            return List.of();
        }
        LocalDate today = LegalDay.today(clock);
        Set<String> units = directory.unitsOf(staff.account());
        List<DeskLoad> loads = bearbeitungen.loads(units, today);
        return units.stream().sorted().map(unit -> team(unit, loads)).toList();
    }

    private Team team(String unit, List<DeskLoad> loads) {
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
                working(unit).stream()
                        .map(colleague -> load(colleague, byClerk.get(colleague.id())))
                        .toList());
    }

    private static Load load(Colleague colleague, @Nullable DeskLoad load) {
        return load == null
                ? new Load(colleague, 0, 0, 0)
                : new Load(colleague, load.open(), load.waiting(), load.passed());
    }
}
