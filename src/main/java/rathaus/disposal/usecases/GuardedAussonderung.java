package rathaus.disposal.usecases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.disposal.Aussonderung;
import rathaus.disposal.DeletionRecord;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Step;
import rathaus.disposal.Problem.Reason;
import rathaus.disposal.Taken;
import rathaus.disposal.domain.Exchanges;
import rathaus.disposal.domain.Proofs;
import rathaus.disposal.domain.Way;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.records.Vorgang;

/** Does what the Registratur orders, each act in one transaction and in the history. */
@Component
@Transactional
class GuardedAussonderung implements Aussonderung {

    private final Exchanges exchanges;
    private final Proofs proofs;
    private final Offering offering;
    private final Answering answering;
    private final KeptPapers papers;
    private final People people;
    private final Orders orders;

    GuardedAussonderung(
            Exchanges exchanges,
            Proofs proofs,
            Offering offering,
            Answering answering,
            KeptPapers papers,
            People people,
            Orders orders) {
        this.exchanges = exchanges;
        this.proofs = proofs;
        this.offering = offering;
        this.answering = answering;
        this.papers = papers;
        this.people = people;
        this.orders = orders;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Vorgang.Zda> due(String position, Actor.Staff staff) {
        require(staff);
        return offering.due(position, staff);
    }

    @Override
    public Optional<UUID> offer(String position, Actor.Staff staff) {
        require(staff);
        return offering.offer(position, staff);
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
                orders.order(AussonderungTask.Work.DELIVER, exchange);
                orders.note(exchange, "delivery-ordered", staff);
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
                orders.note(exchange, "deletion-released", staff);
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
                orders.order(AussonderungTask.Work.DELETE, exchange);
                orders.note(exchange, "deletion-confirmed", staff);
            }
            return stored;
        });
    }

    @Override
    public Taken end(UUID exchange, long version, String reason, Actor.Staff staff) {
        require(staff);
        if (reason.isBlank()) {
            return Taken.Refused.because(Reason.NO_REASON, "");
        }
        Step now = exchanges.byId(exchange).map(Exchange::step).orElse(Step.ENDED);
        if (!now.waitsForTheArchive()) {
            return Taken.Refused.because(Reason.WRONG_STEP, exchange);
        }
        return step(exchange, version, now, found -> {
            Exchange left = Way.givenUp(found);
            Taken stored = stored(left);
            if (stored instanceof Taken.Done) {
                if (left.step() == Step.ENDED) {
                    papers.discardDelivery(left);
                }
                orders.note(exchange, "exchange-given-up", staff, reason.strip());
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
        return found.get().step() == expected ? act.apply(found.get()) : Taken.Refused.because(Reason.WRONG_STEP, id);
    }

    private Taken stored(Exchange changed) {
        return exchanges.store(changed)
                ? new Taken.Done()
                : Taken.Refused.because(Reason.CHANGED_MEANWHILE, changed.id());
    }

    @Override
    public Optional<Fetched> fetch(UUID exchange, UUID paper, Actor.Staff staff) {
        require(staff);
        return exchanges.byId(exchange).flatMap(found -> papers.fetch(found, paper, staff));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeletionRecord> deletions(Optional<UUID> before, int limit, Actor.Staff staff) {
        require(staff);
        return people.named(proofs.page(before, limit));
    }

    private static void require(Actor.Staff staff) {
        if (!staff.may(Permission.DISPOSE_OF_RECORDS)) {
            throw new IllegalStateException("Only the Registratur asks here; the route says so too");
        }
    }
}
