package rathaus.records.usecases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.Aktenzeichen;
import rathaus.records.BreakGlass;
import rathaus.records.Deed;
import rathaus.records.Vorgang;
import rathaus.records.domain.Openings;
import rathaus.records.domain.Vorgaenge;

/** Opens for two hours, to those who read records but not these. */
@Component
@Transactional
class GuardedBreakGlass implements BreakGlass {

    private static final Duration OPEN = Duration.ofHours(2);
    private static final int MOST = 200;

    private final Vorgaenge vorgaenge;
    private final Openings openings;
    private final DeskRights rights;
    private final VorgangActs acts;
    private final StaffDirectory directory;
    private final Clock clock;

    GuardedBreakGlass(
            Vorgaenge vorgaenge,
            Openings openings,
            DeskRights rights,
            VorgangActs acts,
            StaffDirectory directory,
            Clock clock) {
        this.vorgaenge = vorgaenge;
        this.openings = openings;
        this.rights = rights;
        this.acts = acts;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> open(Aktenzeichen aktenzeichen, Deed deed, Actor.Staff staff) {
        deed.withReason();
        if (!staff.may(Permission.READ_RECORDS)) {
            return Optional.empty();
        }
        List<Vorgang> shut = vorgaenge.ofAkte(aktenzeichen).stream()
                .filter(vorgang -> !rights.mayRead(vorgang, staff))
                .toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant until = now.plus(OPEN);
        for (Vorgang vorgang : shut) {
            UUID id = TimeOrderedId.next(clock);
            UUID opened = vorgang.facts().id();
            openings.add(id, opened, staff.account(), deed.reason(), now, until);
            acts.tell(opened, "records.glass-broken", deed, Map.of("opening", id, "until", until));
        }
        return shut.isEmpty() ? Optional.empty() : Optional.of(until);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> notices(Actor.Staff staff) {
        if (!staff.may(Permission.READ_RECORDS)) {
            return List.of();
        }
        boolean registry = DeskRights.isRegistry(staff);
        Set<String> units = registry ? Set.of() : directory.unitsOf(staff.account());
        return openings.notices(registry, units, MOST);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAnyWaiting(Actor.Staff staff) {
        return notices(staff).stream().anyMatch(notice -> isWaiting(notice, staff));
    }

    private static boolean isWaiting(Notice notice, Actor.Staff staff) {
        return notice.acknowledgedAt().isEmpty() && !notice.staff().equals(staff.account());
    }

    @Override
    public boolean acknowledge(UUID notice, Actor.Staff staff) {
        Optional<Notice> found = notices(staff).stream()
                .filter(known -> known.id().equals(notice) && isWaiting(known, staff))
                .findFirst();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean done = found.isPresent() && openings.acknowledge(notice, staff.account(), now);
        if (done) {
            Deed deed = new Deed(staff, DeskRights.role(staff), "");
            acts.tell(found.get().vorgang(), "records.glass-acknowledged", deed, Map.of("opening", notice));
        }
        return done;
    }
}
