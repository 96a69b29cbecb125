package rathaus.casework.usecases;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseLooks;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.Looks;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;

/** Remembers looks for the one who looked. */
@Component
@Transactional
class StoredCaseLooks implements CaseLooks {

    private static final int RECENT = 10;

    private final Looks looks;
    private final Bearbeitungen bearbeitungen;
    private final StaffDirectory directory;
    private final Clock clock;

    StoredCaseLooks(Looks looks, Bearbeitungen bearbeitungen, StaffDirectory directory, Clock clock) {
        this.looks = looks;
        this.bearbeitungen = bearbeitungen;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> look(UUID bearbeitung, Actor.Staff staff) {
        Optional<Instant> before = Optional.ofNullable(
                looks.last(staff.account(), Set.of(bearbeitung)).get(bearbeitung));
        looks.note(staff.account(), bearbeitung, clock.instant());
        return before;
    }

    @Override
    public List<Recent> recent(Actor.Staff staff) {
        List<UUID> latest = looks.latest(staff.account(), RECENT);
        Set<String> units = directory.unitsOf(staff.account());
        Map<UUID, Bearbeitung> found = new HashMap<>();
        bearbeitungen
                .findAll(Set.copyOf(latest))
                .forEach(bearbeitung -> found.put(bearbeitung.facts().id(), bearbeitung));
        return latest.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(bearbeitung -> units.contains(bearbeitung.facts().unit()))
                .map(StoredCaseLooks::recent)
                .toList();
    }

    private static Recent recent(Bearbeitung bearbeitung) {
        Bearbeitung.Facts facts = bearbeitung.facts();
        return new Recent(facts.aktenzeichen(), facts.leistungName(), facts.applicant(), CaseState.name(bearbeitung));
    }
}
