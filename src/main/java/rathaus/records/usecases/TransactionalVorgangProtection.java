package rathaus.records.usecases;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.Deed;
import rathaus.records.LegalHold;
import rathaus.records.Vorgang;
import rathaus.records.VorgangChange;
import rathaus.records.VorgangProtection;
import rathaus.records.domain.Holds;
import rathaus.records.domain.Vorgaenge;

/** Holds and restricts within the caller's transaction, or one of its own. */
@Component
@Transactional
class TransactionalVorgangProtection implements VorgangProtection {

    private final Vorgaenge vorgaenge;
    private final Holds holds;
    private final VorgangActs acts;
    private final Clock clock;

    TransactionalVorgangProtection(Vorgaenge vorgaenge, Holds holds, VorgangActs acts, Clock clock) {
        this.vorgaenge = vorgaenge;
        this.holds = holds;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public VorgangChange hold(UUID vorgang, Deed deed) {
        deed.withReason();
        Optional<Vorgang> found = vorgaenge.locked(vorgang);
        if (found.isEmpty()) {
            return new VorgangChange.NoVorgang();
        }
        UUID id = TimeOrderedId.next(clock);
        holds.add(new LegalHold(id, vorgang, deed.reason(), now(), deed.actor().label(), Optional.empty()));
        acts.tell(vorgang, "records.hold-placed", deed, Map.of("hold", id.toString()));
        return new VorgangChange.Changed(found.get().version());
    }

    @Override
    public VorgangChange lift(UUID hold, Deed deed) {
        deed.withReason();
        Optional<Vorgang> found = holds.byId(hold).flatMap(known -> vorgaenge.locked(known.vorgang()));
        if (found.isEmpty()) {
            return new VorgangChange.NoVorgang();
        }
        LegalHold known = holds.byId(hold).orElseThrow();
        if (known.lift().isPresent()) {
            return new VorgangChange.Unchanged(found.get().version());
        }
        holds.lift(known, new LegalHold.Lift(now(), deed.actor().label(), deed.reason()));
        acts.tell(known.vorgang(), "records.hold-lifted", deed, Map.of("hold", hold.toString()));
        return new VorgangChange.Changed(found.get().version());
    }

    @Override
    @Transactional(readOnly = true)
    public List<LegalHold> holds(UUID vorgang) {
        return holds.of(vorgang);
    }

    @Override
    public VorgangChange restrict(UUID vorgang, long version, boolean restricted, Deed deed) {
        deed.withReason();
        String kind = restricted ? "records.vorgang-restricted" : "records.vorgang-unrestricted";
        return acts.change(
                vorgang,
                version,
                found -> found.facts().restricted() == restricted
                        ? Optional.empty()
                        : Optional.of(new VorgangActs.Change(found.restricted(restricted), kind, deed, Map.of())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
