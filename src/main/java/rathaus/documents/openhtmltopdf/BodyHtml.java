package rathaus.documents.openhtmltopdf;

import java.text.Normalizer;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * The allow-list of letter bodies, applied once more before layout: text, headings from {@code h2}, lists, tables, links to
 * web and mail, and images inside the page itself. Nothing here can load, run or draw over the letterhead.
 */
final class BodyHtml {

    private static final Safelist ALLOWED = Safelist.none()
            .addTags("p", "br", "h2", "h3", "ul", "ol", "li", "strong", "em", "span", "div", "section")
            .addTags("table", "thead", "tbody", "tfoot", "tr", "th", "td", "a", "img")
            .addAttributes("th", "scope", "class", "colspan", "rowspan")
            .addAttributes("td", "class", "colspan", "rowspan")
            .addAttributes("a", "href", "title")
            .addAttributes("img", "src", "alt", "class")
            .addAttributes("div", "class")
            .addAttributes("span", "lang")
            .addProtocols("a", "href", "https", "http", "mailto", "tel")
            .addProtocols("img", "src", "data");

    private static final Set<String> CLASSES = Set.of("amount", "qr", "together", "status-code");

    private BodyHtml() {}

    /** The fragment with what is allowed, in Unicode's composed form, every image with a text for those who cannot see it. */
    static String allowed(String fragment) {
        Document.OutputSettings settings = new Document.OutputSettings().prettyPrint(false);
        String clean = Jsoup.clean(Normalizer.normalize(fragment, Normalizer.Form.NFC), "", ALLOWED, settings);
        Document document = Jsoup.parseBodyFragment(clean);
        document.outputSettings(settings);
        for (Element image : document.select("img")) {
            if (!image.attr("src").startsWith("data:image/png;base64,")
                    || image.attr("alt").isBlank()) {
                image.remove();
            }
        }
        for (Element cell : document.select("th:not([scope])")) {
            cell.attr("scope", cell.closest("thead") == null ? "row" : "col");
        }
        keepClasses(document);
        return document.body().html();
    }

    private static void keepClasses(Document document) {
        for (Element element : document.select("[class]")) {
            if (!CLASSES.contains(element.className())) {
                element.removeAttr("class");
            }
        }
    }
}
