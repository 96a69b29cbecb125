package rathaus.casework.usecases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.domain.FeeClaim;
import rathaus.kernel.LegalDay;
import rathaus.payments.BankTransfer;
import rathaus.procedure.Verfahren;
import rathaus.tenancy.KommuneLinks;
import rathaus.tenancy.KommuneScope;

/**
 * The part of a letter about money, the same in every package: how it was calculated, the account, the GiroCode, or when it
 * was paid. It stands at the end of the letter's section {@code kosten}.
 */
@Component
class PaymentPart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final AntragInbox inbox;
    private final PublishedVerfahren published;
    private final CasePayments payments;
    private final Papers papers;
    private final KommuneLinks links;

    PaymentPart(
            AntragInbox inbox, PublishedVerfahren published, CasePayments payments, Papers papers, KommuneLinks links) {
        this.inbox = inbox;
        this.published = published;
        this.payments = payments;
        this.papers = papers;
        this.links = links;
    }

    /** The demand of a case, read in the caller's transaction. */
    Optional<FeeClaim> claim(UUID bearbeitung) {
        return payments.claims().of(bearbeitung);
    }

    /** Adds the part to a letter of a case that has a demand. */
    void complete(Element letter, SubmittedAntrag antrag, CaseLetters.Known known) {
        known.claim().ifPresent(claim -> {
            Element place = letter.select("section.kosten").last();
            Element part = place == null ? letter : place;
            if (claim.droppedAt().isPresent()) {
                part.appendElement("p").text(papers.text("casework.papers.dropped"));
            } else if (claim.isOpen()) {
                howMoneyComes(part, antrag, claim);
                howCalculated(part, antrag, known);
            } else {
                part.appendElement("p").text(paid(claim));
            }
        });
    }

    private String paid(FeeClaim claim) {
        LocalDate day = LegalDay.of(claim.settledAt().orElseThrow());
        return papers.text(
                "casework.papers.paid", DAY.format(day), claim.kassenzeichen().grouped());
    }

    private void howMoneyComes(Element part, SubmittedAntrag antrag, FeeClaim claim) {
        if (claim.debited()) {
            heading(part, "casework.papers.debited");
            part.appendElement("p").text(debited(claim));
        } else {
            howToPay(part, antrag, claim);
        }
    }

    private String debited(FeeClaim claim) {
        return papers.text(
                "casework.papers.debited-text",
                claim.amount().inGerman(),
                DAY.format(claim.dueOn()),
                claim.kassenzeichen().grouped());
    }

    private void howToPay(Element part, SubmittedAntrag antrag, FeeClaim claim) {
        heading(part, "casework.papers.pay");
        if (inbox.isPaidOnline()) {
            String page = links.absolute(KommuneScope.required(), "/antrag/status");
            part.appendElement("p").text(papers.text("casework.papers.pay-online", page));
        }
        inbox.transfer(antrag.id()).ifPresent(transfer -> {
            Element together = part.appendElement("div").addClass("together");
            together.appendElement("p").text(papers.text("casework.papers.pay-transfer"));
            account(together, claim, transfer);
            picture(together, claim, transfer);
        });
    }

    private void account(Element part, FeeClaim claim, BankTransfer transfer) {
        Element body = part.appendElement("table").appendElement("tbody");
        row(body, "casework.papers.pay-holder", transfer.holder());
        row(body, "casework.papers.pay-iban", transfer.iban());
        row(body, "casework.papers.pay-amount", claim.amount().inGerman());
        row(body, "casework.papers.pay-remittance", transfer.remittance());
        row(body, "casework.papers.pay-due", DAY.format(claim.dueOn()));
    }

    private void row(Element body, String label, String value) {
        Element row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(papers.text(label));
        row.appendElement("td").text(value);
    }

    private void picture(Element part, FeeClaim claim, BankTransfer transfer) {
        String png = Base64.getEncoder().encodeToString(transfer.code().png());
        String alternative = papers.text(
                "casework.papers.pay-code-alt",
                claim.amount().inGerman(),
                transfer.holder(),
                transfer.iban(),
                transfer.remittance());
        part.appendElement("p").text(papers.text("casework.papers.pay-code"));
        part.appendElement("p")
                .appendElement("img")
                .addClass("qr")
                .attr("alt", alternative)
                .attr("src", "data:image/png;base64," + png);
    }

    private void howCalculated(Element part, SubmittedAntrag antrag, CaseLetters.Known known) {
        Verfahren verfahren = published.version(antrag.version());
        payments.calculation(antrag, verfahren, known.answers())
                .filter(gebuehr -> !gebuehr.trace().isEmpty())
                .ifPresent(gebuehr -> {
                    heading(part, "casework.papers.calculated");
                    new CalculationTable(verfahren.form(), papers).append(part, gebuehr.trace());
                });
    }

    /** One level below what the letter has before it. */
    private void heading(Element part, String key) {
        Element before = part.previousElementSibling();
        part.appendElement(before != null && before.nameIs("h2") ? "h3" : "h2").text(papers.text(key));
    }
}
