package rathaus.disposal.usecases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.disposal.DeletionRecord;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Decision;
import rathaus.disposal.Exchange.Item;
import rathaus.disposal.Exchange.ItemState;
import rathaus.disposal.Exchange.Step;
import rathaus.disposal.domain.Exchanges;
import rathaus.disposal.domain.Proofs;
import rathaus.disposal.domain.Way;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LegalDay;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.Dokument;
import rathaus.records.VorgangDeletion;
import rathaus.records.VorgangErasure;
import rathaus.records.VorgangErasure.Basis;
import rathaus.records.VorgangErasure.Release;
import rathaus.tenancy.KommuneScope;
import rathaus.xdomea.MessageKind;

/** Deletes what two people released, one Vorgang in one transaction, each with its proof. May run twice: it goes on where it was. */
@Component
class Deleting {

    private final Exchanges exchanges;
    private final Proofs proofs;
    private final VorgangErasure erasure;
    private final Acts acts;
    private final KeptPapers papers;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Deleting(
            Exchanges exchanges,
            Proofs proofs,
            VorgangErasure erasure,
            Acts acts,
            KeptPapers papers,
            TransactionTemplate transactions,
            Clock clock) {
        this.exchanges = exchanges;
        this.proofs = proofs;
        this.erasure = erasure;
        this.acts = acts;
        this.papers = papers;
        this.transactions = transactions;
        this.clock = clock;
    }

    void delete(UUID exchange) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(status -> deleteNext(exchange)));
        }
    }

    private boolean deleteNext(UUID id) {
        Exchange exchange = exchanges.byId(id).orElseThrow();
        if (exchange.step() != Step.DELETING) {
            return false;
        }
        exchange.items().stream().filter(Way::isUnderway).findFirst().ifPresent(item -> {
            ItemState state = isReady(item) ? erase(exchange, item) : ItemState.KEPT;
            Exchange ended = Way.ended(exchange, item.vorgang(), state);
            if (!exchanges.store(ended)) {
                throw new IllegalStateException("Changed while it was deleted: exchange " + id);
            }
            if (ended.step() == Step.DONE) {
                papers.discardDelivery(ended);
            }
        });
        return true;
    }

    private static boolean isReady(Item item) {
        return item.state() == ItemState.TAKEN_OVER
                || item.decision().filter(Decision.DESTROY::equals).isPresent();
    }

    private ItemState erase(Exchange exchange, Item item) {
        Release release = release(exchange, item);
        return switch (erasure.erase(release)) {
            case VorgangDeletion.Deleted deleted -> {
                proofs.add(proof(exchange, item, release, deleted.dokumente()));
                acts.note(
                        item.vorgang(),
                        "vorgang-deleted",
                        new Actor.Machine("aussonderung", KommuneScope.required()),
                        Map.of(
                                "record", release.record().toString(),
                                "aktenzeichen", item.aktenzeichen(),
                                "basis", release.basis().name()));
                yield ItemState.DELETED;
            }
            case VorgangDeletion.MustBeKept kept -> ItemState.KEPT;
            case VorgangDeletion.NoVorgang gone -> ItemState.KEPT;
        };
    }

    private Release release(Exchange exchange, Item item) {
        boolean taken = item.state() == ItemState.TAKEN_OVER;
        MessageKind answer = taken ? MessageKind.IMPORT_CONFIRMED : MessageKind.VALUATION;
        return new Release(
                item.vorgang(),
                TimeOrderedId.next(clock),
                taken ? Basis.TAKEN_OVER : Basis.NOT_WANTED,
                new ContentHash(exchange.paper(answer.code()).orElseThrow().hash()),
                exchange.releasedBy().orElseThrow(),
                exchange.confirmedBy().orElseThrow(),
                LegalDay.today(clock));
    }

    private DeletionRecord proof(Exchange exchange, Item item, Release release, List<Dokument> dokumente) {
        return new DeletionRecord(
                release.record(),
                exchange.id(),
                item.vorgang(),
                item.aktenzeichen(),
                item.number(),
                release.basis(),
                release.message().hex(),
                item.signature(),
                dokumente.stream()
                        .map(dokument -> dokument.number() + " " + dokument.kind() + " "
                                + dokument.content().hex())
                        .toList(),
                release.releasedBy(),
                release.confirmedBy(),
                clock.instant());
    }
}
