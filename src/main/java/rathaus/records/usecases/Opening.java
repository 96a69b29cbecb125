package rathaus.records.usecases;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.LegalDay;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.AkteOpening;
import rathaus.records.AktenplanPosition;
import rathaus.records.Aktenzeichen;
import rathaus.records.Custody;
import rathaus.records.Deed;
import rathaus.records.Keeping;
import rathaus.records.OpenedAkte;
import rathaus.records.OpenedVorgang;
import rathaus.records.Retention;
import rathaus.records.Vorgang;
import rathaus.records.VorgangOpening;
import rathaus.records.domain.Positions;
import rathaus.records.domain.Vorgaenge;
import rathaus.records.domain.Vorgaenge.Matter;
import rathaus.records.domain.Vorgaenge.NewVorgang;

/** Opens Vorgänge: finds their position, pins how they are kept and takes the number last. */
@Component
class Opening {

    private final Positions positions;
    private final Vorgaenge vorgaenge;
    private final History history;
    private final Clock clock;

    Opening(Positions positions, Vorgaenge vorgaenge, History history, Clock clock) {
        this.positions = positions;
        this.vorgaenge = vorgaenge;
        this.history = history;
        this.clock = clock;
    }

    OpenedVorgang open(VorgangOpening opening) {
        ZonedDateTime now = now();
        Optional<AktenplanPosition> position = positions.serving(opening.position(), now.toLocalDate());
        if (position.isEmpty()) {
            return new OpenedVorgang.UnknownPosition(opening.position());
        }
        UUID vorgang = TimeOrderedId.next(clock);
        Matter matter = matter(opening, position.get(), now);
        if (!vorgaenge.reserve(opening.antrag(), vorgang)) {
            return openedBefore(opening.antrag());
        }
        NewVorgang added = new NewVorgang(
                TimeOrderedId.next(clock), vorgang, position.get().number(), now, matter);
        Aktenzeichen aktenzeichen = vorgaenge.add(added);
        Deed deed = new Deed(opening.actor(), opening.role(), "");
        tell(
                vorgang,
                aktenzeichen,
                matter,
                deed,
                Map.of("antrag", opening.antrag().toString()));
        return new OpenedVorgang.Opened(vorgang, aktenzeichen);
    }

    private OpenedVorgang openedBefore(UUID antrag) {
        Vorgang.Facts facts = vorgaenge
                .ofAntrag(antrag)
                .orElseThrow(() -> new IllegalStateException("Reserved without a Vorgang: " + antrag))
                .facts();
        return new OpenedVorgang.AlreadyOpened(facts.id(), facts.aktenzeichen());
    }

    /** What the package says holds, unless the Kommune set a longer period for this very position. */
    private Matter matter(VorgangOpening opening, AktenplanPosition position, ZonedDateTime now) {
        Retention retention = position.keeping()
                .retention()
                .map(opening.retention()::orLonger)
                .orElse(opening.retention());
        Custody custody = keeping(position.number(), now).custody();
        return new Matter(opening.subject(), opening.units(), opening.restricted(), retention, custody);
    }

    OpenedAkte open(AkteOpening opening) {
        if (opening.akte().filter(akte -> vorgaenge.ofAkte(akte).isEmpty()).isPresent()) {
            return new OpenedAkte.NoAkte(opening.akte().get());
        }
        ZonedDateTime now = now();
        String position = opening.akte().map(Aktenzeichen::position).orElse(opening.position());
        List<AktenplanPosition> lineage = positions.lineage(position, now.toLocalDate());
        boolean known = !lineage.isEmpty() && lineage.getFirst().number().equals(position);
        if (!known && opening.akte().isEmpty()) {
            return new OpenedAkte.UnknownPosition(position);
        }
        Optional<Matter> matter = matter(opening, merged(lineage));
        return matter.isPresent() ? open(opening, position, now, matter.get()) : new OpenedAkte.NoRetention(position);
    }

    private static Optional<Matter> matter(AkteOpening opening, Keeping keeping) {
        return keeping.retention()
                .map(planned -> opening.retention().map(planned::orLonger).orElse(planned))
                .or(opening::retention)
                .map(retention -> new Matter(
                        opening.subject(), opening.units(), opening.restricted(), retention, keeping.custody()));
    }

    private OpenedAkte open(AkteOpening opening, String position, ZonedDateTime now, Matter matter) {
        UUID vorgang = TimeOrderedId.next(clock);
        Optional<UUID> before = vorgaenge.fulfil(opening.wish(), vorgang);
        return before.isPresent()
                ? openedBefore(before.get(), opening)
                : add(opening, new NewVorgang(TimeOrderedId.next(clock), vorgang, position, now, matter));
    }

    private OpenedAkte openedBefore(UUID vorgang, AkteOpening opening) {
        Vorgang.Facts facts = vorgaenge
                .byId(vorgang)
                .orElseThrow(() -> new IllegalStateException("Fulfilled without a Vorgang: " + opening.wish()))
                .facts();
        return new OpenedAkte.AlreadyOpened(facts.id(), facts.aktenzeichen(), facts.number());
    }

    private OpenedAkte add(AkteOpening opening, NewVorgang added) {
        Optional<Aktenzeichen> existing = opening.akte();
        Optional<Integer> number = existing.isPresent() ? vorgaenge.addTo(existing.get(), added) : Optional.of(1);
        if (number.isEmpty()) {
            throw new IllegalStateException("An Akte that was there is gone");
        }
        Aktenzeichen aktenzeichen = existing.orElseGet(() -> vorgaenge.add(added));
        Deed deed = new Deed(opening.actor(), opening.role(), "");
        tell(added.vorgang(), aktenzeichen, added.matter(), deed, Map.of("number", number.get()));
        return new OpenedAkte.Opened(added.vorgang(), aktenzeichen, number.get());
    }

    private Keeping keeping(String position, ZonedDateTime now) {
        return merged(positions.lineage(position, now.toLocalDate()));
    }

    private static Keeping merged(List<AktenplanPosition> lineage) {
        return lineage.stream().map(AktenplanPosition::keeping).reduce(Keeping.OPEN, Keeping::orElse);
    }

    private void tell(UUID vorgang, Aktenzeichen aktenzeichen, Matter matter, Deed deed, Map<String, Object> further) {
        Map<String, Object> details = new HashMap<>(further);
        details.put("aktenzeichen", aktenzeichen.toString());
        details.put("retention-years", matter.retention().years());
        details.put("retention-permanent", matter.retention().permanent());
        details.put("retention-basis", matter.retention().basis());
        details.put("transfer-years", matter.custody().transferYears());
        details.put("aussonderungsart", matter.custody().aussonderungsart().name());
        details.put("units", List.copyOf(new TreeSet<>(matter.units())));
        details.put("restricted", matter.restricted());
        history.append(new Act(vorgang, "records.vorgang-opened", deed.actor(), deed.role(), deed.reason(), details));
    }

    private ZonedDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atZone(LegalDay.ZONE);
    }
}
