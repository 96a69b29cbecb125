package rathaus.records.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.Aktenfuehrung;
import rathaus.records.AktenplanPosition;
import rathaus.records.Aktenzeichen;
import rathaus.records.DokumentFiling;
import rathaus.records.FiledDokument;
import rathaus.records.OpenedVorgang;
import rathaus.records.Vorgang;
import rathaus.records.VorgangClosure;
import rathaus.records.VorgangOpening;
import rathaus.records.domain.Dokumente;
import rathaus.records.domain.Positions;
import rathaus.records.domain.Vorgaenge;

/** Keeps files within the caller's transaction, or one of its own. */
@Component
@Transactional
class TransactionalAktenfuehrung implements Aktenfuehrung {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Positions positions;
    private final Vorgaenge vorgaenge;
    private final Dokumente dokumente;
    private final History history;
    private final Clock clock;

    TransactionalAktenfuehrung(
            Positions positions, Vorgaenge vorgaenge, Dokumente dokumente, History history, Clock clock) {
        this.positions = positions;
        this.vorgaenge = vorgaenge;
        this.dokumente = dokumente;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public OpenedVorgang open(VorgangOpening opening) {
        ZonedDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atZone(BERLIN);
        Optional<AktenplanPosition> position = positions.serving(opening.position(), now.toLocalDate());
        if (position.isEmpty()) {
            return new OpenedVorgang.UnknownPosition(opening.position());
        }
        UUID vorgang = TimeOrderedId.next(clock);
        if (!vorgaenge.reserve(opening.antrag(), vorgang)) {
            return openedBefore(opening.antrag());
        }
        Aktenzeichen aktenzeichen = vorgaenge.add(new Vorgaenge.NewVorgang(
                TimeOrderedId.next(clock), vorgang, position.get().number(), now, opening));
        record(opening, vorgang, aktenzeichen);
        return new OpenedVorgang.Opened(vorgang, aktenzeichen);
    }

    private OpenedVorgang openedBefore(UUID antrag) {
        Vorgang.Facts facts = vorgaenge
                .ofAntrag(antrag)
                .orElseThrow(() -> new IllegalStateException("Reserved without a Vorgang: Antrag " + antrag))
                .facts();
        return new OpenedVorgang.AlreadyOpened(facts.id(), facts.aktenzeichen());
    }

    private void record(VorgangOpening opening, UUID vorgang, Aktenzeichen aktenzeichen) {
        Map<String, Object> details = Map.of(
                "antrag", opening.antrag().toString(),
                "aktenzeichen", aktenzeichen.toString(),
                "retention-years", opening.retention().years(),
                "retention-basis", opening.retention().basis(),
                "units", List.copyOf(new TreeSet<>(opening.units())),
                "restricted", opening.restricted());
        history.append(new Act(vorgang, "records.vorgang-opened", opening.actor(), opening.role(), "", details));
    }

    @Override
    public FiledDokument file(DokumentFiling filing) {
        Optional<Vorgang> vorgang = vorgaenge.locked(filing.vorgang());
        if (vorgang.isEmpty()) {
            return new FiledDokument.NoVorgang();
        }
        Optional<Integer> before = dokumente.numberOf(filing.vorgang(), filing.dokument());
        if (before.isPresent()) {
            return new FiledDokument.AlreadyFiled(before.get());
        }
        return switch (vorgang.get()) {
            case Vorgang.Open open -> fileIn(open, filing);
            case Vorgang.Zda closed -> new FiledDokument.VorgangClosed();
        };
    }

    private FiledDokument fileIn(Vorgang.Open vorgang, DokumentFiling filing) {
        int number = dokumente.add(filing, clock.instant().truncatedTo(ChronoUnit.MICROS));
        Map<String, Object> details = Map.of(
                "dokument", filing.dokument().toString(),
                "number", number,
                "kind", filing.kind().name(),
                "content", filing.content().hex(),
                "date", filing.date().toString());
        history.append(
                new Act(vorgang.facts().id(), "records.dokument-filed", filing.actor(), filing.role(), "", details));
        return new FiledDokument.Filed(number);
    }

    @Override
    public VorgangClosure close(UUID vorgang, long version, Actor actor, String role, String reason) {
        Optional<Vorgang> found = vorgaenge.locked(vorgang);
        if (found.isEmpty()) {
            return new VorgangClosure.NoVorgang();
        }
        return switch (found.get()) {
            case Vorgang.Zda closed -> new VorgangClosure.AlreadyClosed(closed.closedOn());
            case Vorgang.Open open
            when open.version() != version -> new VorgangClosure.ChangedMeanwhile(open.version());
            case Vorgang.Open open -> close(open, actor, role, reason);
        };
    }

    private VorgangClosure close(Vorgang.Open open, Actor actor, String role, String reason) {
        Vorgang.Zda closed = open.close(LocalDate.ofInstant(clock.instant(), BERLIN));
        if (!vorgaenge.store(closed)) {
            throw new IllegalStateException(
                    "A locked Vorgang changed: " + open.facts().id());
        }
        Map<String, Object> details = Map.of(
                "closed-on", closed.closedOn().toString(),
                "retention-end", closed.retentionEnd().toString());
        history.append(new Act(open.facts().id(), "records.vorgang-closed", actor, role, reason, details));
        return new VorgangClosure.Closed(closed.retentionEnd());
    }
}
