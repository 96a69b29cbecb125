package rathaus.casework.usecases;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.LetterOrder;
import rathaus.casework.domain.OrderedLetters;
import rathaus.documents.StoredContent;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.records.Dokument;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentOrigin;
import rathaus.records.FiledDokument;
import rathaus.tenancy.KommuneScope;

/** Writes an ordered letter, files it and brings it on its way; what is written already is left alone. */
@Component
class LetterIssue {

    private static final String ROLE = "Ausfertigung";

    private final Desks desks;
    private final OrderedLetters orders;
    private final CaseLetters letters;
    private final MailWays ways;
    private final DeliveryPorts ports;
    private final TransactionTemplate transaction;

    LetterIssue(
            Desks desks,
            OrderedLetters orders,
            CaseLetters letters,
            MailWays ways,
            DeliveryPorts ports,
            TransactionTemplate transaction) {
        this.desks = desks;
        this.orders = orders;
        this.letters = letters;
        this.ways = ways;
        this.ports = ports;
        this.transaction = transaction;
    }

    void issue(UUID id) {
        Optional<Ordered> waiting = Objects.requireNonNull(transaction.execute(status -> ordered(id)));
        waiting.ifPresent(ordered -> {
            LetterOrder order = ordered.order();
            LetterOrders.Words words =
                    new LetterOrders.Words(order.on(), order.signer(), order.values(), order.freeText());
            List<String> titles =
                    ordered.enclosures().stream().map(Dokument::title).toList();
            Written written = letters.write(LetterOrders.writing(ordered.facts(), order.kind(), words, titles));
            transaction.executeWithoutResult(status -> deliver(ordered, written));
        });
    }

    private Optional<Ordered> ordered(UUID id) {
        return orders.order(id)
                .filter(order -> order.content().isEmpty())
                .flatMap(order -> desks.bearbeitungen()
                        .find(order.bearbeitung())
                        .map(found -> new Ordered(order, found.facts(), enclosures(order))));
    }

    /** Who ordered it was allowed to enclose them. */
    private List<Dokument> enclosures(LetterOrder order) {
        return order.enclosures().isEmpty()
                ? List.of()
                : LetterOrders.chosen(
                        ports.reading().dokumente(order.bearbeitung(), machine(), LetterOrders.PURPOSE),
                        order.enclosures());
    }

    private void deliver(Ordered ordered, Written written) {
        LetterOrder order = ordered.order();
        StoredContent kept = ports.contents()
                .keep(
                        FilingOfPapers.fileName(written.title()),
                        "application/pdf",
                        new ByteArrayInputStream(written.pdf()));
        if (!orders.written(order.id(), kept.id())) {
            throw new IllegalStateException("The letter was written twice: " + order.id());
        }
        if (!(ports.records().file(filing(order, written.title(), kept)) instanceof FiledDokument.Filed)) {
            throw new IllegalStateException("The letter could not be filed: " + order.id());
        }
        Bearbeitung.Channel channel = ways.send(
                new MailWays.Sendable(
                        ordered.facts(),
                        order.id(),
                        FilingOfPapers.derived(order.id(), "abruf"),
                        order.kind(),
                        written.title(),
                        kept.id(),
                        ordered.enclosures().stream().map(Dokument::stored).toList(),
                        Optional.empty(),
                        Optional.empty()),
                machine());
        Map<String, Object> details =
                Map.of("letter", order.id(), "content", kept.hash().hex(), "channel", channel);
        desks.history().append(new Act(order.bearbeitung(), "casework.letter-delivered", machine(), ROLE, "", details));
    }

    private static DokumentFiling filing(LetterOrder order, String title, StoredContent kept) {
        LocalDate on = order.on();
        return new DokumentFiling(
                order.id(),
                order.bearbeitung(),
                order.kind().dokument(),
                title,
                kept.id(),
                kept.hash(),
                kept.mediaType(),
                kept.size(),
                on,
                DokumentOrigin.AUSGANG,
                machine(),
                ROLE);
    }

    private static Actor machine() {
        return new Actor.Machine("casework.follow", KommuneScope.required());
    }

    /** An order, its case, and what goes with it. */
    private record Ordered(LetterOrder order, Bearbeitung.Facts facts, List<Dokument> enclosures) {}
}
