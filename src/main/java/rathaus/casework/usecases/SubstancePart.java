package rathaus.casework.usecases;

import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.documents.Contents;
import rathaus.documents.StoredContent;
import rathaus.procedure.Nebenbestimmung;

/**
 * What a Bescheid has to say about its decision where the package's letter has no place for it: that a grant is none for the
 * rest, what it is tied to (§ 36 VwVfG), the reasons (§ 39 Abs. 1 VwVfG), what is enclosed. It stands before the instruction
 * on the remedy.
 */
@Component
class SubstancePart {

    private final Papers papers;
    private final Contents contents;

    SubstancePart(Papers papers, Contents contents) {
        this.papers = papers;
        this.contents = contents;
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
        list(letter, "casework.papers.conditions", unsaid(letter, decision));
        if (!says(letter, decision.reasons())) {
            Element part = new Element("section");
            part.appendElement("h2").text(papers.text("casework.papers.reasons"));
            part.appendElement("p").text(decision.reasons());
            beforeRemedy(letter, part);
        }
        list(letter, "casework.papers.enclosures", enclosures(decision));
    }

    private static List<String> unsaid(Element letter, Bearbeitung.Decision decision) {
        return decision.conditions().stream()
                .map(Nebenbestimmung::inLetter)
                .filter(text -> !says(letter, text))
                .toList();
    }

    private List<String> enclosures(Bearbeitung.Decision decision) {
        return contents.find(decision.enclosures()).stream()
                .map(StoredContent::fileName)
                .toList();
    }

    private void list(Element letter, String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            Element part = new Element("section");
            part.appendElement("h2").text(papers.text(heading, texts.size()));
            Element list = part.appendElement("ul");
            texts.forEach(text -> list.appendElement("li").text(text));
            beforeRemedy(letter, part);
        }
    }

    /** Whether a text stands in the letter; line breaks do not count, for HTML has none. */
    private static boolean says(Element letter, String text) {
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
