package rathaus.casework.usecases;

import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.FeeReduction;
import rathaus.kernel.Money;

/** The part of a letter that says that the fee is below the tariff, and why: in the Bescheid, and wherever the fee is shown. */
@Component
class ReductionPart {

    private final PublishedVerfahren published;
    private final CasePayments payments;
    private final Papers papers;

    ReductionPart(PublishedVerfahren published, CasePayments payments, Papers papers) {
        this.published = published;
        this.payments = payments;
        this.papers = papers;
    }

    /** What was decided in place of the tariff, read in the caller's transaction. */
    Optional<FeeReduction> reduction(UUID bearbeitung) {
        return payments.reduction(bearbeitung);
    }

    /** Adds the part at the end of the section {@code kosten}; a Bescheid without one gets it. */
    void complete(Element letter, Writing writing, SubmittedAntrag antrag, CaseLetters.Known known) {
        Element place = letter.select("section.kosten").last();
        if (known.reduction().isEmpty() || (place == null && writing.decision().isEmpty())) {
            return;
        }
        FeeReduction reduction = known.reduction().get();
        Element part = place == null ? new Element("section").addClass("kosten") : place;
        Element before = part.previousElementSibling();
        part.appendElement(before != null && before.nameIs("h2") ? "h3" : "h2")
                .text(papers.text("casework.papers.reduction"));
        Money tariff = payments.cost(antrag, published.version(antrag.version()), known.answers());
        String amounts = papers.text(
                "casework.papers.reduced", tariff.inGerman(), reduction.amount().inGerman());
        part.appendElement("p").text(amounts);
        part.appendElement("p").text(reduction.reason());
        if (place == null) {
            SubstancePart.beforeRemedy(letter, part);
        }
    }
}
