package rathaus.sharing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import rathaus.procedure.Ablauf;
import rathaus.sharing.LintReport.Place;

/** Headings and tables of letters that screen readers cannot follow; images are not allowed in letters at all. */
final class LetterOutline implements LintRule {

    static final String HEADINGS = "ueberschriften";
    static final String TABLES = "tabelle";

    @Override
    public void check(LintTarget target, LintReport report) {
        Ablauf ablauf = target.verfahren().ablauf();
        ablauf.letters()
                .forEach((occasion, name) -> target.verfahren()
                        .schreiben()
                        .on(occasion)
                        .ifPresent(letter -> {
                            String path = "schreiben/" + name;
                            Element body =
                                    Jsoup.parseBodyFragment(letter.sample()).body();
                            headings(body, new Place(path, 0, path), report);
                            tables(body, new Place(path, 0, path), report);
                        }));
    }

    private static void headings(Element body, Place place, LintReport report) {
        int before = 0;
        for (Element heading : body.select("h1, h2, h3")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > before + 1 || (level == 1 && before > 0)) {
                report.warning(
                        HEADINGS,
                        place,
                        "Auf " + (before == 0 ? "den Anfang" : "h" + before) + " folgt h" + level + ".",
                        "Keine Ebene überspringen und nur ein h1 verwenden (WCAG 1.3.1).");
                return;
            }
            if (heading.text().isBlank()) {
                report.warning(HEADINGS, place, "Eine Überschrift ist leer.", "Text ergänzen oder entfernen.");
                return;
            }
            before = level;
        }
    }

    private static void tables(Element body, Place place, LintReport report) {
        for (Element table : body.select("table")) {
            if (table.select("> caption").isEmpty() || table.select("th[scope]").isEmpty()) {
                report.warning(
                        TABLES,
                        place,
                        "Eine Tabelle hat keine Beschriftung oder keine Kopfzellen mit scope.",
                        "<caption> und <th scope=\"col\"> ergänzen (WCAG 1.3.1).");
                return;
            }
        }
    }
}
