package rathaus.disposal.usecases;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.disposal.DeletionRecord;
import rathaus.disposal.Aussonderung;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Item;
import rathaus.disposal.Exchange.ItemState;
import rathaus.disposal.Exchange.Step;
import rathaus.disposal.Problem.Reason;
import rathaus.disposal.Taken;
import rathaus.disposal.domain.Exchanges;
import rathaus.disposal.domain.Way;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.AussonderungReading;
import rathaus.records.DuePosition;
import rathaus.records.Vorgang;
import rathaus.tenancy.Archives;
import rathaus.xdomea.MessageKind;
import rathaus.xdomea.XdomeaMessage;
import rathaus.xdomea.XdomeaVersion;
import rathaus.xdomea.XdomeaWriter;

/** Does what the Registratur orders, each act in one transaction and in the history. */
@Component
@Transactional
class GuardedAussonderung implements Aussonderung {

    private static final int MOST = 500;

    private final Exchanges exchanges;
    private final AussonderungReading aussonderung;
    private final Composition composition;
    private final Answering answering;
    private final Contents contents;
    private final Archives archives;
    private final Outgoing outgoing;

    GuardedAussonderung(
            Exchanges exchanges,
            AussonderungReading aussonderung,
            Composition composition,
            Answering answering,
            Contents contents,
            Archives archives,
            Outgoing outgoing) {
        this.exchanges = exchanges;
        this.aussonderung = aussonderung;
        this.composition = composition;
        this.answering = answering;
        this.contents = contents;
        this.archives = archives;
        this.outgoing = outgoing;
    }

    /** What an act leaves: papers, tasks and words in the history. */
    @Component
    record Outgoing(
            Papers papers, Acts acts, People people, ObjectProvider<SchedulerClient> scheduler, Clock clock) {

        void order(AussonderungTask.Work work, UUID exchange) {
            AussonderungTask task =
                    new AussonderungTask(rathaus.tenancy.KommuneScope.required().value(), work, exchange);
            scheduler
                    .getObject()
                    .scheduleIfNotExists(
                            AussonderungTask.DESCRIPTOR.instance(task.instance()).data(task).build(), clock.instant());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Vorgang.Zda> due(String position, Actor.Staff staff) {
        require(staff);
        List<Vorgang.Zda> due = new ArrayList<>();
        DuePosition after = DuePosition.START;
        boolean more = true;
        while (more && due.size() < MOST) {
            List<Vorgang.Zda> page = aussonderung.due(staff, after, MOST);
            due.addAll(free(page.stream().filter(vorgang -> liesAt(position, vorgang)).toList()));
            more = page.size() == MOST;
            after = more ? DuePosition.after(page.getLast()) : after;
        }
        return due.stream().limit(MOST).toList();
    }

    private List<Vorgang.Zda> free(List<Vorgang.Zda> due) {
        Set<UUID> underway =
                exchanges.underway(due.stream().map(vorgang -> vorgang.facts().id()).toList());
        return due.stream()
                .filter(vorgang -> !underway.contains(vorgang.facts().id()))
                .toList();
    }

    private static boolean liesAt(String position, Vorgang.Zda vorgang) {
        String own = vorgang.facts().aktenzeichen().position();
        return position.isEmpty() || own.equals(position) || own.startsWith(position + "-");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Exchange> exchanges(Optional<UUID> before, int limit, Actor.Staff staff) {
        require(staff);
        return exchanges.page(before, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Exchange> exchange(UUID id, Actor.Staff staff) {
        require(staff);
        return exchanges.byId(id);
    }

    @Override
    public Optional<UUID> offer(String position, Actor.Staff staff) {
        List<Vorgang.Zda> due = due(position, staff);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        List<Composition.Part> parts = due.stream()
                .map(vorgang -> new Composition.Part(vorgang, List.of(), List.of()))
                .toList();
        XdomeaVersion version = XdomeaVersion.ofNumber(archives.ofOpenKommune().standard())
                .orElseThrow();
        XdomeaMessage message = composition.message(id, version, MessageKind.OFFER, parts);
        exchanges.add(new Exchange(
                id,
                version.number(),
                Step.OFFERED,
                outgoing.clock().instant(),
                Optional.empty(),
                Optional.empty(),
                parts.stream().map(GuardedAussonderung::item).toList(),
                List.of(),
                1));
        exchanges.add(id, kept(message));
        outgoing.acts().note(id, "offer-made", staff, Map.of("vorgaenge", due.size(), "standard", version.number()));
        return Optional.of(id);
    }

    private static Item item(Composition.Part part) {
        Vorgang.Facts facts = part.vorgang().facts();
        return new Item(
                facts.id(),
                part.akte(),
                facts.aktenzeichen().toString(),
                facts.number(),
                Optional.empty(),
                ItemState.OPEN,
                "",
                "");
    }

    private Exchange.Paper kept(XdomeaMessage message) {
        try {
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            XdomeaWriter.writePackage(message, name -> new ByteArrayInputStream(new byte[0]), zip);
            return outgoing.papers()
                    .keep(
                            message.kind(),
                            message.head().message(),
                            XdomeaWriter.packageName(message),
                            new ByteArrayInputStream(zip.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Taken take(UUID exchange, byte[] file, Actor.Staff staff) {
        require(staff);
        return exchanges
                .byId(exchange)
                .map(found -> answering.take(found, file, staff))
                .orElseGet(() -> Taken.Refused.because(Reason.OTHER_EXCHANGE, exchange));
    }

    @Override
    public Taken deliver(UUID exchange, long version, Actor.Staff staff) {
        require(staff);
        return step(exchange, version, Step.VALUED, found -> {
            Taken stored = stored(Way.delivering(found));
            if (stored instanceof Taken.Done) {
                outgoing.order(AussonderungTask.Work.DELIVER, exchange);
                outgoing.acts().note(exchange, "delivery-ordered", staff, Map.of());
            }
            return stored;
        });
    }

    @Override
    public Taken release(UUID exchange, long version, Actor.Staff staff) {
        require(staff);
        return step(exchange, version, Step.CONFIRMED, found -> {
            Taken stored = stored(Way.released(found, staff.label()));
            if (stored instanceof Taken.Done) {
                outgoing.acts().note(exchange, "deletion-released", staff, Map.of());
            }
            return stored;
        });
    }

    @Override
    public Taken confirm(UUID exchange, long version, Actor.Staff staff) {
        require(staff);
        return step(exchange, version, Step.RELEASED, found -> {
            if (found.releasedBy().filter(staff.label()::equals).isPresent()) {
                return Taken.Refused.because(Reason.SAME_PERSON, "");
            }
            Taken stored = stored(Way.deleting(found, staff.label()));
            if (stored instanceof Taken.Done) {
                outgoing.order(AussonderungTask.Work.DELETE, exchange);
                outgoing.acts().note(exchange, "deletion-confirmed", staff, Map.of());
            }
            return stored;
        });
    }

    private Taken step(UUID id, long version, Step expected, java.util.function.Function<Exchange, Taken> act) {
        Optional<Exchange> found = exchanges.byId(id);
        if (found.isEmpty()) {
            return Taken.Refused.because(Reason.OTHER_EXCHANGE, id);
        }
        if (found.get().version() != version) {
            return Taken.Refused.because(Reason.CHANGED_MEANWHILE, id);
        }
        return found.get().step() == expected
                ? act.apply(found.get())
                : Taken.Refused.because(Reason.WRONG_STEP, id);
    }

    private Taken stored(Exchange changed) {
        return exchanges.store(changed)
                ? new Taken.Done()
                : Taken.Refused.because(Reason.CHANGED_MEANWHILE, changed.id());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Fetched> fetch(UUID exchange, UUID paper, Actor.Staff staff) {
        require(staff);
        return exchanges.byId(exchange).stream()
                .flatMap(found -> found.papers().stream())
                .filter(found -> found.id().equals(paper))
                .findFirst()
                .map(found -> contents.fetch(found.content()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeletionRecord> deletions(Optional<UUID> before, int limit, Actor.Staff staff) {
        require(staff);
        return outgoing.people().named(exchanges.proofs(before, limit));
    }

    private static void require(Actor.Staff staff) {
        if (!staff.may(Permission.DISPOSE_OF_RECORDS)) {
            throw new IllegalStateException("Only the Registratur asks here; the route says so too");
        }
    }
}
