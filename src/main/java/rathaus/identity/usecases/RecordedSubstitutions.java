package rathaus.identity.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.StaffDirectory;
import rathaus.identity.StaffMember;
import rathaus.identity.Substitutions;
import rathaus.identity.domain.ArrangedSubstitutions;
import rathaus.identity.domain.ArrangedSubstitutions.Arranged;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.TimeOrderedId;

/** Substitutions; each stands in the history of the one who is away. */
@Component
@Transactional
class RecordedSubstitutions implements Substitutions {

    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST_YEARS = 2;

    private final ArrangedSubstitutions arranged;
    private final StaffDirectory directory;
    private final History history;
    private final Clock clock;

    RecordedSubstitutions(ArrangedSubstitutions arranged, StaffDirectory directory, History history, Clock clock) {
        this.arranged = arranged;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Set<UUID> coveredBy(UUID substitute) {
        return arranged.covered(substitute, today());
    }

    @Override
    public List<Substitution> seenBy(Actor.Staff staff) {
        LocalDate today = today();
        Set<UUID> members = ids(absentees(staff));
        List<Arranged> found = arranged.of(members, today);
        Set<UUID> all = new HashSet<>();
        found.forEach(one -> all.addAll(List.of(one.absent(), one.substitute())));
        Map<UUID, String> names = directory.displayNames(all);
        return found.stream().map(one -> shown(one, names, today)).toList();
    }

    private static Substitution shown(Arranged one, Map<UUID, String> names, LocalDate today) {
        return new Substitution(
                one.id(),
                names.getOrDefault(one.absent(), ""),
                names.getOrDefault(one.substitute(), ""),
                one.first(),
                one.last(),
                one.note(),
                !one.first().isAfter(today));
    }

    @Override
    public List<StaffMember> candidates(Actor.Staff staff) {
        return directory.membersOf(directory.unitsOf(staff.account()));
    }

    @Override
    public List<StaffMember> absentees(Actor.Staff staff) {
        Optional<StaffMember> self = directory.member(staff.account());
        boolean leads = self.filter(StaffMember::leads).isPresent();
        return leads ? candidates(staff) : self.stream().toList();
    }

    @Override
    public Optional<String> arrange(Arrangement wanted, Actor.Staff staff) {
        Optional<String> refusal = refusal(wanted, staff);
        if (refusal.isEmpty()) {
            UUID id = TimeOrderedId.next(clock);
            arranged.add(
                    new Arranged(
                            id,
                            wanted.absent(),
                            wanted.substitute(),
                            wanted.first(),
                            wanted.last(),
                            wanted.note().strip()),
                    staff.account(),
                    clock.instant());
            Map<String, Object> details = Map.of(
                    "substitution", id,
                    "substitute", wanted.substitute(),
                    "first", wanted.first(),
                    "last", wanted.last());
            note(wanted.absent(), "identity.substitution-arranged", staff, details);
        }
        return refusal;
    }

    private Optional<String> refusal(Arrangement wanted, Actor.Staff staff) {
        LocalDate today = today();
        if (!ids(absentees(staff)).contains(wanted.absent())) {
            return Optional.of("identity.substitution.refused.absent");
        }
        if (wanted.substitute().equals(wanted.absent()) || !haveAUnitInCommon(wanted)) {
            return Optional.of("identity.substitution.refused.substitute");
        }
        boolean days = !wanted.first().isBefore(today)
                && !wanted.last().isBefore(wanted.first())
                && !wanted.last().isAfter(today.plusYears(LONGEST_YEARS));
        if (!days) {
            return Optional.of("identity.substitution.refused.days");
        }
        return wanted.note().length() > LONGEST_NOTE
                ? Optional.of("identity.substitution.refused.note")
                : Optional.empty();
    }

    private boolean haveAUnitInCommon(Arrangement wanted) {
        Set<String> units = directory.unitsOf(wanted.absent());
        return directory
                .member(wanted.substitute())
                .filter(member -> member.active() && member.units().stream().anyMatch(units::contains))
                .isPresent();
    }

    @Override
    public boolean end(UUID substitution, Actor.Staff staff) {
        LocalDate today = today();
        Optional<Arranged> found = arranged.find(substitution)
                .filter(one -> ids(absentees(staff)).contains(one.absent())
                        && !one.last().isBefore(today));
        found.ifPresent(one -> {
            arranged.endAfter(one.id(), today.minusDays(1));
            note(one.absent(), "identity.substitution-ended", staff, Map.of("substitution", one.id()));
        });
        return found.isPresent();
    }

    private void note(UUID absent, String kind, Actor.Staff staff, Map<String, Object> details) {
        history.append(new Act(absent, kind, staff, "Vertretung", "", details));
    }

    private static Set<UUID> ids(Collection<StaffMember> members) {
        return members.stream().map(StaffMember::id).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LegalDay.today(clock);
    }
}
