package rathaus.records.usecases;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.records.Deed;
import rathaus.records.Vorgang;
import rathaus.records.VorgangChange;
import rathaus.records.domain.References;
import rathaus.records.domain.Vorgaenge;

/** Changes a locked Vorgang in the version that the caller has seen, and tells the history. */
@Component
class VorgangActs {

    /**
     * A Vorgang as it will stand, and what the history says about it.
     *
     * @param rest what is stored beside it, before the history is told: an act states the rows that it leaves behind
     */
    record Change(Vorgang changed, String kind, Deed deed, Map<String, Object> details, Runnable rest) {

        Change(Vorgang changed, String kind, Deed deed, Map<String, Object> details) {
            this(changed, kind, deed, details, () -> {});
        }
    }

    private final Vorgaenge vorgaenge;
    private final References references;
    private final History history;
    private final Clock clock;

    VorgangActs(Vorgaenge vorgaenge, References references, History history, Clock clock) {
        this.vorgaenge = vorgaenge;
        this.references = references;
        this.history = history;
        this.clock = clock;
    }

    /** @param change empty if it is so already */
    VorgangChange change(UUID vorgang, long version, Function<Vorgang, Optional<Change>> change) {
        Optional<Vorgang> found = vorgaenge.locked(vorgang);
        if (found.isEmpty()) {
            return new VorgangChange.NoVorgang();
        }
        Optional<Change> wanted = change.apply(found.get());
        if (wanted.isEmpty()) {
            return new VorgangChange.Unchanged(found.get().version());
        }
        if (found.get().version() != version) {
            return new VorgangChange.ChangedMeanwhile(found.get().version());
        }
        return store(wanted.get());
    }

    private VorgangChange store(Change change) {
        UUID id = change.changed().facts().id();
        if (!vorgaenge.store(change.changed())) {
            throw new IllegalStateException("A locked Vorgang changed: " + id);
        }
        change.rest().run();
        tell(id, change.kind(), change.deed(), change.details());
        return new VorgangChange.Changed(change.changed().version());
    }

    void tell(UUID vorgang, String kind, Deed deed, Map<String, Object> details) {
        history.append(new Act(vorgang, kind, deed.actor(), deed.role(), deed.reason(), details));
    }

    VorgangChange handOver(UUID vorgang, long version, Set<String> units, Deed deed) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("A Vorgang belongs to a unit");
        }
        return change(
                vorgang,
                version,
                found -> found.facts().units().equals(units)
                        ? Optional.empty()
                        : Optional.of(handedOver(found, units, deed)));
    }

    private Change handedOver(Vorgang vorgang, Set<String> units, Deed deed) {
        Map<String, Object> details = Map.of(
                "from", List.copyOf(new TreeSet<>(vorgang.facts().units())),
                "to", List.copyOf(new TreeSet<>(units)));
        return new Change(
                vorgang.nextVersion(),
                "records.vorgang-handed-over",
                deed,
                details,
                () -> vorgaenge.giveTo(vorgang.facts().id(), vorgang.facts().openedAt(), units));
    }

    /** The act stands in the history of both ends. */
    VorgangChange link(UUID vorgang, UUID other, Deed deed) {
        Optional<Vorgang> from = vorgaenge.byId(vorgang);
        Optional<Vorgang> to = vorgaenge.byId(other);
        if (from.isEmpty() || to.isEmpty() || vorgang.equals(other)) {
            return new VorgangChange.NoVorgang();
        }
        if (!references.link(
                vorgang,
                other,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                deed.actor().label())) {
            return new VorgangChange.Unchanged(from.get().version());
        }
        tell(vorgang, "records.vorgang-linked", deed, Map.of("other", other.toString()));
        tell(other, "records.vorgang-linked", deed, Map.of("other", vorgang.toString()));
        return new VorgangChange.Changed(from.get().version());
    }

    /** The act stands in the history of both ends. */
    VorgangChange unlink(UUID vorgang, UUID other, Deed deed) {
        Optional<Vorgang> from = vorgaenge.byId(vorgang);
        if (from.isEmpty()) {
            return new VorgangChange.NoVorgang();
        }
        if (!references.unlink(vorgang, other, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            return new VorgangChange.Unchanged(from.get().version());
        }
        tell(vorgang, "records.vorgang-unlinked", deed, Map.of("other", other.toString()));
        tell(other, "records.vorgang-unlinked", deed, Map.of("other", vorgang.toString()));
        return new VorgangChange.Changed(from.get().version());
    }
}
