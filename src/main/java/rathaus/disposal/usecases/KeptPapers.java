package rathaus.disposal.usecases;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Paper;
import rathaus.disposal.domain.Way;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.documents.StoredContent;
import rathaus.kernel.Actor;
import rathaus.kernel.TimeOrderedId;
import rathaus.privacy.AccessLog;
import rathaus.tenancy.KommuneScope;
import rathaus.xdomea.MessageKind;

/** Keeps messages as they went out or came in. */
@Component
class KeptPapers {

    private static final String ZIP = "application/zip";
    private static final String XML = "application/xml";

    private static final String PURPOSE = "Abgabe an das Archiv (§ 4 HArchivG)";

    private final Contents contents;
    private final DeliveryParts parts;
    private final AccessLog accesses;
    private final Acts acts;
    private final Clock clock;

    KeptPapers(Contents contents, DeliveryParts parts, AccessLog accesses, Acts acts, Clock clock) {
        this.contents = contents;
        this.parts = parts;
        this.accesses = accesses;
        this.acts = acts;
        this.clock = clock;
    }

    /** The bytes of a message; who takes a delivery reads every file in it, and it is noted for each of them. */
    Optional<Fetched> fetch(Exchange exchange, UUID id, Actor.Staff staff) {
        return exchange.papers().stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .map(paper -> isDelivery(paper) ? delivery(exchange, paper, staff) : contents.fetch(paper.content()));
    }

    private static boolean isDelivery(Paper paper) {
        return paper.kind().equals(MessageKind.DELIVERY.code());
    }

    /** It was packed some time ago: what a scanner has shut since then does not leave in it either. */
    private Fetched delivery(Exchange exchange, Paper delivery, Actor.Staff staff) {
        Fetched fetched = contents.fetch(delivery.content());
        if (!(fetched instanceof Fetched.Found found)) {
            return fetched;
        }
        Actor machine = new Actor.Machine("aussonderung", KommuneScope.required());
        Optional<Fetched> shut = exchange.items().stream()
                .filter(Way::isDelivered)
                .flatMap(item -> parts.shut(item.vorgang(), machine).stream())
                .findFirst()
                .map(malicious -> new Fetched.Quarantined(found.content(), malicious.signature()));
        if (shut.isEmpty()) {
            note(exchange, delivery, staff);
        }
        return shut.orElse(found);
    }

    /** The delivery holds copies of the files: with the records, or when nobody wants it any more, they go. Its hash stays. */
    void discardDelivery(Exchange exchange) {
        exchange.papers().stream().filter(KeptPapers::isDelivery).forEach(paper -> contents.discard(paper.content()));
    }

    private void note(Exchange exchange, Paper delivery, Actor.Staff staff) {
        exchange.items().stream()
                .filter(Way::isDelivered)
                .forEach(item -> accesses.read(
                        item.vorgang(), PURPOSE, staff, Acts.ROLE, "Aussonderungspaket " + delivery.id()));
        acts.note(exchange.id(), "delivery-fetched", staff, Map.of("paper", delivery.id()));
    }

    /** Keeps it in the store; the caller notes it in its exchange. */
    Paper keep(MessageKind kind, Optional<UUID> message, String name, InputStream bytes) throws IOException {
        try (bytes) {
            StoredContent kept = contents.keep(name, name.endsWith(".zip") ? ZIP : XML, bytes);
            return new Paper(
                    TimeOrderedId.next(clock),
                    kind.code(),
                    kept.id(),
                    kept.hash().hex(),
                    message,
                    clock.instant());
        }
    }
}
