package rathaus.casework.usecases;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Makes the HTML of a package's letter fit for paper: lists of terms become tables, captions go because a heading or sentence
 * stands before every table, and amounts stand in a column of their own that does not wrap.
 */
final class PaperHtml {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9.]+,[0-9]{2} Euro");

    private PaperHtml() {}

    static void fit(Element body) {
        body.select("caption").remove();
        body.select("dl").forEach(PaperHtml::toTable);
        body.select("table").forEach(PaperHtml::markAmounts);
    }

    private static void toTable(Element list) {
        Element rows = new Element("tbody");
        for (Element term : list.select("> dt")) {
            Element row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").html(term.html());
            Element value = term.nextElementSibling();
            row.appendElement("td").html(value == null || !value.nameIs("dd") ? "" : value.html());
        }
        list.replaceWith(new Element("table").appendChild(rows));
    }

    private static void markAmounts(Element table) {
        table.select("td").stream()
                .filter(cell -> AMOUNT.matcher(cell.text()).matches())
                .filter(cell -> cell.nextElementSibling() == null)
                .filter(cell -> !table.select("thead").isEmpty())
                .forEach(cell -> cell.addClass("amount"));
        Element last = table.select("thead th").last();
        if (last != null && !table.select("td.amount").isEmpty()) {
            last.addClass("amount");
        }
    }
}
