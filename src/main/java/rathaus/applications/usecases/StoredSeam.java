package rathaus.applications.usecases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.AntragEnding;
import rathaus.applications.AntragInbox;
import rathaus.applications.AntragOffice;
import rathaus.applications.AntragTracking;
import rathaus.applications.FeeCharge;
import rathaus.applications.OfficeMessage;
import rathaus.applications.ProvidedDocument;
import rathaus.applications.PublicStatus;
import rathaus.applications.RequestedItem;
import rathaus.applications.SubmittedAntrag;
import rathaus.applications.Supplement;
import rathaus.applications.SupplementRequest;
import rathaus.applications.UnknownAntragException;
import rathaus.applications.domain.Correspondence;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.payments.BankTransfer;
import rathaus.payments.Payment;
import rathaus.payments.PaymentChange;

/** Both directions of the seam to the office, on the tables of the portal side. */
@Component
@Transactional
class StoredSeam implements AntragInbox, AntragOffice {

    private static final String OFFICE = "Sachbearbeitung";

    private final Stores stores;
    private final AntragNotices notices;
    private final FeePayments fees;
    private final History history;
    private final Clock clock;

    StoredSeam(Stores stores, AntragNotices notices, FeePayments fees, History history, Clock clock) {
        this.stores = stores;
        this.notices = notices;
        this.fees = fees;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OfficeMessage> pending(long after, int atMost) {
        return stores.antraege().pendingMessages(after, atMost);
    }

    @Override
    public void acknowledge(OfficeMessage message) {
        stores.antraege().removeMessage(message.number());
    }

    @Override
    @Transactional(readOnly = true)
    public SubmittedAntrag antrag(UUID id) {
        return stores.antraege().find(id).orElseThrow(() -> new UnknownAntragException(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Supplement supplement(UUID request) {
        return stores.correspondence().supplement(request).orElseThrow(() -> new UnknownAntragException(request));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AntragTracking.Message> messages(UUID antrag) {
        return stores.correspondence().messages(antrag).stream()
                .map(letter -> new AntragTracking.Message(letter.fromOffice(), letter.body(), letter.at()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Payment> payment(UUID antrag) {
        return fees.payment(antrag);
    }

    @Override
    public boolean isPaidOnline() {
        return fees.isPaidOnline();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BankTransfer> transfer(UUID antrag) {
        return fees.transfer(antrag);
    }

    @Override
    public Payment charge(UUID id, FeeCharge charge, Actor actor) {
        return fees.charge(antrag(id), charge, actor);
    }

    @Override
    public PaymentChange receive(UUID id, String receipt, Actor actor) {
        return fees.receive(id, receipt, actor);
    }

    @Override
    public void report(UUID id, PublicStatus status, Actor actor) {
        if (stores.antraege().report(id, status, clock.instant())) {
            record(id, "applications.status-reported", actor, Map.of("status", status.name()));
        }
    }

    @Override
    public void end(UUID id, AntragEnding ending, Actor actor) {
        if (stores.antraege().end(id, ending, clock.instant())) {
            Map<String, Object> details = Map.of("status", PublicStatus.COMPLETED.name(), "ending", ending.name());
            record(id, "applications.status-reported", actor, details);
        }
    }

    @Override
    public void reopen(UUID id, Actor actor) {
        if (stores.antraege().reopen(id, clock.instant())) {
            record(id, "applications.status-reported", actor, Map.of("status", PublicStatus.PROCESSING.name()));
        }
    }

    @Override
    public boolean drop(UUID id, String reason, Actor actor) {
        return fees.drop(id, reason, actor);
    }

    @Override
    public void ask(UUID id, UUID request, List<RequestedItem> items, LocalDate due, Actor actor) {
        SubmittedAntrag antrag = antrag(id);
        SupplementRequest asked = new SupplementRequest(request, id, items, due, clock.instant(), Optional.empty());
        if (stores.correspondence().addRequest(asked)) {
            report(id, PublicStatus.ACTION_REQUIRED, actor);
            record(
                    id,
                    "applications.supplement-requested",
                    actor,
                    Map.of(
                            "request", request,
                            "due", due,
                            "fields", items.stream().map(RequestedItem::field).toList()));
            notices.asked(antrag, name(antrag), due);
        }
    }

    @Override
    public void provide(
            UUID id, UUID document, String title, UUID content, Optional<LocalDate> notifiedOn, Actor actor) {
        if (keep(id, document, title, content, notifiedOn, actor)) {
            SubmittedAntrag antrag = antrag(id);
            notices.provided(antrag, name(antrag));
        }
    }

    @Override
    public void enclose(UUID id, UUID document, String title, UUID content, Actor actor) {
        keep(id, document, title, content, Optional.empty(), actor);
    }

    @Override
    public boolean endProvision(UUID id, UUID document, LocalDate until, Actor actor) {
        Instant before = LegalDay.start(until.plusDays(1));
        if (stores.correspondence().endProvision(document, before, clock.instant())) {
            record(id, "applications.provision-ended", actor, Map.of("document", document, "until", until));
        }
        return stores.correspondence()
                .document(document)
                .flatMap(ProvidedDocument::firstRetrievedAt)
                .filter(before::isAfter)
                .isEmpty();
    }

    private boolean keep(
            UUID id, UUID document, String title, UUID content, Optional<LocalDate> notifiedOn, Actor actor) {
        ProvidedDocument provided = new ProvidedDocument(
                document, id, title, content, clock.instant(), notifiedOn, Optional.empty(), Optional.empty());
        boolean added = stores.correspondence().provide(provided);
        if (added) {
            record(
                    id,
                    "applications.document-provided",
                    actor,
                    Map.of(
                            "document", document,
                            "title", title,
                            "notified_on", notifiedOn.map(LocalDate::toString).orElse("")));
        }
        return added;
    }

    @Override
    public void write(UUID id, UUID message, String body, Actor actor) {
        SubmittedAntrag antrag = antrag(id);
        if (stores.correspondence().addMessage(new Correspondence.Letter(message, id, true, body, clock.instant()))) {
            record(id, "applications.message-written", actor, Map.of("message", message));
            notices.written(antrag, name(antrag));
        }
    }

    private String name(SubmittedAntrag antrag) {
        return stores.forms().nameOf(antrag);
    }

    private void record(UUID antrag, String kind, Actor actor, Map<String, Object> details) {
        history.append(new Act(antrag, kind, actor, OFFICE, "", details));
    }
}
