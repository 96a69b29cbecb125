package rathaus.records.usecases;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.records.AkteOpening;
import rathaus.records.Aktenfuehrung;
import rathaus.records.Deed;
import rathaus.records.DokumentFiling;
import rathaus.records.FiledDokument;
import rathaus.records.OpenedAkte;
import rathaus.records.OpenedVorgang;
import rathaus.records.Vorgang;
import rathaus.records.VorgangChange;
import rathaus.records.VorgangClosure;
import rathaus.records.VorgangOpening;
import rathaus.records.domain.Dokumente;
import rathaus.records.domain.Vorgaenge;

/** Keeps files within the caller's transaction, or one of its own. */
@Component
@Transactional
class TransactionalAktenfuehrung implements Aktenfuehrung {

    private final Opening opened;
    private final VorgangActs acts;
    private final Vorgaenge vorgaenge;
    private final Dokumente dokumente;
    private final History history;
    private final Clock clock;

    TransactionalAktenfuehrung(
            Opening opened, VorgangActs acts, Vorgaenge vorgaenge, Dokumente dokumente, History history, Clock clock) {
        this.opened = opened;
        this.acts = acts;
        this.vorgaenge = vorgaenge;
        this.dokumente = dokumente;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public OpenedVorgang open(VorgangOpening opening) {
        return opened.open(opening);
    }

    @Override
    public OpenedAkte open(AkteOpening opening) {
        return opened.open(opening);
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
        Vorgang.Zda closed = open.close(LegalDay.today(clock));
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

    @Override
    public VorgangChange reopen(UUID vorgang, long version, Deed deed) {
        deed.withReason();
        return acts.change(vorgang, version, found -> switch (found) {
            case Vorgang.Open open -> Optional.empty();
            case Vorgang.Zda closed -> Optional.of(reopened(closed, deed));
        });
    }

    private static VorgangActs.Change reopened(Vorgang.Zda closed, Deed deed) {
        Map<String, Object> details = Map.of(
                "closed-on", closed.closedOn().toString(),
                "retention-end", closed.retentionEnd().toString());
        return new VorgangActs.Change(closed.reopen(), "records.vorgang-reopened", deed, details);
    }

    @Override
    public VorgangChange link(UUID vorgang, UUID other, Deed deed) {
        return acts.link(vorgang, other, deed);
    }

    @Override
    public VorgangChange unlink(UUID vorgang, UUID other, Deed deed) {
        return acts.unlink(vorgang, other, deed.withReason());
    }

    @Override
    public VorgangChange handOver(UUID vorgang, long version, Set<String> units, Deed deed) {
        return acts.handOver(vorgang, version, units, deed);
    }
}
