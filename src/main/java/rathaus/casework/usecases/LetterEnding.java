package rathaus.casework.usecases;

import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.Bearbeitung;
import rathaus.payments.QrPicture;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneLinks;
import rathaus.tenancy.KommuneScope;

/**
 * What every letter of a case has beside its template: the clerk's own words where the template shows no place for them, the list
 * of enclosures, and the way to the page that tells how the case stands, to read and to scan. The address names nobody.
 */
@Component
class LetterEnding {

    private final Papers papers;
    private final KommuneLinks links;

    LetterEnding(Papers papers, KommuneLinks links) {
        this.papers = papers;
        this.links = links;
    }

    /** The page of all cases: it asks for number and PIN. */
    String statusPage() {
        return links.absolute(KommuneScope.required(), "/antrag/status");
    }

    /** How somebody answers who does not use the page. */
    String answerByPost(Bearbeitung.Facts facts) {
        Kommune.Contact town = papers.kommune().contact();
        return papers.text(
                "casework.papers.answer-by-post",
                papers.kommune().officialName(),
                papers.unit(facts.unit()).name(),
                town.street(),
                town.postcode() + " " + town.town(),
                facts.aktenzeichen());
    }

    void complete(Element body, Writing writing) {
        body.select("p").stream()
                .filter(paragraph ->
                        paragraph.childrenSize() == 0 && paragraph.text().isBlank())
                .toList()
                .forEach(Element::remove);
        enclosures(body, writing.enclosures());
        status(body);
    }

    /** The clerk's own words: before the instruction on the remedy, else before the signature, else at the end. */
    static void ownWords(Element body, String text) {
        for (String paragraph : text.strip().replaceAll("\r\n?", "\n").split("\n{2,}", -1)) {
            SubstancePart.beforeRemedy(body, paragraph(paragraph));
        }
    }

    private static Element paragraph(String text) {
        Element words = new Element("p");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                words.appendElement("br");
            }
            words.appendText(lines[i]);
        }
        return words;
    }

    private void enclosures(Element body, List<String> titles) {
        if (titles.isEmpty()) {
            return;
        }
        body.appendElement("h2").text(papers.text("casework.papers.enclosures", titles.size()));
        Element list = body.appendElement("ul");
        titles.forEach(title -> list.appendElement("li").text(title));
    }

    private void status(Element body) {
        String page = statusPage();
        Element part = body.appendElement("div").addClass("status-code");
        String png = Base64.getEncoder().encodeToString(QrPicture.of(page).png());
        part.appendElement("p")
                .appendElement("img")
                .addClass("status-code")
                .attr("alt", papers.text("casework.papers.status-code-alt", page))
                .attr("src", "data:image/png;base64," + png);
        part.appendElement("p").text(papers.text("casework.papers.status-page", page));
    }
}
