package rathaus.disposal.usecases;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Item;
import rathaus.disposal.Exchange.Paper;
import rathaus.disposal.Exchange.Step;
import rathaus.disposal.domain.Exchanges;
import rathaus.disposal.domain.Way;
import rathaus.kernel.Actor;
import rathaus.records.AussonderungReading;
import rathaus.records.Dokument;
import rathaus.tenancy.KommuneScope;
import rathaus.xdomea.MessageKind;
import rathaus.xdomea.XdomeaMessage;
import rathaus.xdomea.XdomeaVersion;
import rathaus.xdomea.XdomeaWriter;

/** Makes the delivery (0503): the message and every file of what the archive wants. May run twice: the second finds it made. */
@Component
class Delivering {

    private final Exchanges exchanges;
    private final AussonderungReading aussonderung;
    private final DeliveryParts parts;
    private final Composition composition;
    private final Packing packing;
    private final KeptPapers papers;
    private final TransactionTemplate transactions;

    Delivering(
            Exchanges exchanges,
            AussonderungReading aussonderung,
            DeliveryParts parts,
            Composition composition,
            Packing packing,
            KeptPapers papers,
            TransactionTemplate transactions) {
        this.exchanges = exchanges;
        this.aussonderung = aussonderung;
        this.parts = parts;
        this.composition = composition;
        this.packing = packing;
        this.papers = papers;
        this.transactions = transactions;
    }

    void deliver(UUID id) {
        transactions.executeWithoutResult(status -> exchanges
                .byId(id)
                .filter(exchange -> exchange.step() == Step.DELIVERING)
                .ifPresent(this::deliver));
    }

    /** A Vorgang that is held, open again or shut by a scanner by now leaves the exchange instead. */
    private void deliver(Exchange exchange) {
        Actor machine = new Actor.Machine("aussonderung", KommuneScope.required());
        List<UUID> kept = new ArrayList<>();
        List<Composition.Part> delivered = new ArrayList<>();
        Map<String, Dokument> files = new HashMap<>();
        for (Item item : exchange.items().stream().filter(Way::isWanted).toList()) {
            aussonderung
                    .due(machine, item.vorgang())
                    .filter(vorgang -> parts.shut(vorgang.facts().id(), machine).isEmpty())
                    .ifPresentOrElse(
                            vorgang -> delivered.add(parts.of(vorgang, machine, files)),
                            () -> kept.add(item.vorgang()));
        }
        if (!delivered.isEmpty()) {
            XdomeaMessage message = composition.message(
                    exchange.id(),
                    XdomeaVersion.ofNumber(exchange.standard()).orElseThrow(),
                    MessageKind.DELIVERY,
                    delivered);
            exchanges.add(exchange.id(), kept(message, files));
        }
        if (!exchanges.store(Way.delivered(exchange, kept))) {
            throw new IllegalStateException("Changed while it was delivered: exchange " + exchange.id());
        }
        parts.note(exchange.id(), delivered.size(), kept.size(), machine);
    }

    private Paper kept(XdomeaMessage message, Map<String, Dokument> files) {
        return packing.packed(
                message,
                files,
                packed -> papers.keep(
                        message.kind(),
                        message.head().message(),
                        XdomeaWriter.packageName(message),
                        Files.newInputStream(packed)));
    }
}
