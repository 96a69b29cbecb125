package rathaus.casework.usecases;

import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.Bearbeitung;

/**
 * What a Bescheid has to say about its decision where the package's letter has no place for it: that a grant is none for the
 * rest, and the reasons (§ 39 Abs. 1 VwVfG). It stands before the instruction on the remedy.
 */
@Component
class ReasonsPart {

    private final Papers papers;

    ReasonsPart(Papers papers) {
        this.papers = papers;
    }

    /** Adds what the letter does not say yet. */
    void complete(Element letter, Bearbeitung.Decision decision) {
        if (decision.kind() == DecisionKind.PARTIAL_GRANT) {
            Element tenor = letter.selectFirst("section.tenor");
            Element rest = new Element("p").text(papers.text("casework.papers.partly"));
            if (tenor == null) {
                letter.prependChild(rest);
            } else {
                tenor.appendChild(rest);
            }
        }
        if (!says(letter, decision.reasons())) {
            Element part = new Element("section");
            part.appendElement("h2").text(papers.text("casework.papers.reasons"));
            part.appendElement("p").text(decision.reasons());
            beforeRemedy(letter, part);
        }
    }

    /** Whether a text stands in the letter; line breaks do not count, for HTML has none. */
    static boolean says(Element letter, String text) {
        return letter.text().contains(new Element("p").text(text).text());
    }

    static void beforeRemedy(Element letter, Element part) {
        Element remedy = letter.selectFirst("section.rechtsbehelf");
        if (remedy == null) {
            Element signature = letter.selectFirst("section.unterschrift");
            if (signature == null) {
                letter.appendChild(part);
            } else {
                signature.before(part);
            }
            return;
        }
        Element heading = remedy.previousElementSibling();
        (heading != null && heading.nameIs("h2") ? heading : remedy).before(part);
    }
}
