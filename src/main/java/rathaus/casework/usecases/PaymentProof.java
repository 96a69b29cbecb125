package rathaus.casework.usecases;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.applications.AntragInbox;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.FeeClaim;
import rathaus.documents.LabelledValue;
import rathaus.documents.StoredContent;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.payments.Payment;
import rathaus.payments.PaymentState;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.tenancy.KommuneScope;

/** Files the proof of a payment under its Vorgang. A Vorgang that is z. d. A. keeps the act in the history only. */
@Component
class PaymentProof {

    private static final String ROLE = "Zahlung";

    private final AntragInbox inbox;
    private final Desks desks;
    private final Papers papers;
    private final DeliveryPorts ports;
    private final TransactionTemplate transaction;

    PaymentProof(AntragInbox inbox, Desks desks, Papers papers, DeliveryPorts ports, TransactionTemplate transaction) {
        this.inbox = inbox;
        this.desks = desks;
        this.papers = papers;
        this.ports = ports;
        this.transaction = transaction;
    }

    void file(UUID id) {
        Objects.requireNonNull(transaction.execute(status -> paid(id))).ifPresent(this::file);
    }

    private Optional<Paid> paid(UUID id) {
        return desks.bearbeitungen()
                .find(id)
                .flatMap(found -> desks.payments()
                        .claims()
                        .of(id)
                        .filter(claim -> claim.settledAt().isPresent())
                        .map(claim -> new Paid(found.facts(), claim)));
    }

    private void file(Paid paid) {
        Bearbeitung.Facts facts = paid.facts();
        LocalDate day = LegalDay.of(paid.claim().settledAt().orElseThrow());
        String title =
                papers.text("casework.papers.proof", paid.claim().amount().inGerman());
        byte[] pdf = papers.sheet(title, day, rows(paid), facts.unit());
        transaction.executeWithoutResult(status -> {
            StoredContent kept = ports.contents()
                    .keep(FilingOfPapers.fileName(title), "application/pdf", new ByteArrayInputStream(pdf));
            ports.records()
                    .file(new DokumentFiling(
                            FilingOfPapers.derived(facts.id(), "zahlung"),
                            facts.id(),
                            DokumentKind.NACHWEIS,
                            title,
                            kept.id(),
                            kept.hash(),
                            kept.mediaType(),
                            kept.size(),
                            day,
                            DokumentOrigin.INTERN,
                            new Actor.Machine("casework.follow", KommuneScope.required()),
                            ROLE));
        });
    }

    private List<LabelledValue> rows(Paid paid) {
        List<LabelledValue> rows = new ArrayList<>();
        row(rows, "casework.papers.our-sign", paid.facts().aktenzeichen());
        row(rows, "casework.papers.reference", paid.facts().reference());
        row(
                rows,
                "casework.papers.proof-kassenzeichen",
                paid.claim().kassenzeichen().grouped());
        row(rows, "casework.papers.pay-amount", paid.claim().amount().inGerman());
        inbox.payment(paid.facts().antrag()).ifPresent(payment -> {
            row(rows, "casework.papers.proof-purpose", payment.purpose());
            receipt(payment).ifPresent(number -> row(rows, "casework.papers.proof-receipt", number));
        });
        return rows;
    }

    private void row(List<LabelledValue> rows, String label, String value) {
        rows.add(new LabelledValue(papers.text(label), value));
    }

    private static Optional<String> receipt(Payment payment) {
        return payment.state() instanceof PaymentState.Settled settled
                ? Optional.of(settled.providerReference())
                : Optional.empty();
    }

    private record Paid(Bearbeitung.Facts facts, FeeClaim claim) {}
}
