package rathaus.sharing;

import java.util.ArrayList;
import java.util.List;
import rathaus.kernel.Language;
import rathaus.servicepackage.Uebersetzungen;
import rathaus.sharing.LintReport.Place;

/** Languages that the interface promises and the package lacks, and what its start page does not say in Leichte Sprache. */
final class OfferedLanguages implements LintRule {

    static final String RULE = "sprache-fehlt";
    static final String START_PAGE = "leicht-unvollstaendig";

    private static final String SIMPLE = "texte/" + Language.DE_SIMPLE.tag() + ".yaml";

    @Override
    public void check(LintTarget target, LintReport report) {
        Uebersetzungen texts = target.verfahren().form().translations();
        if (!texts.languages().contains(Language.EN)) {
            report.warning(
                    RULE,
                    new Place("texte/en.yaml", 0, "texte/en.yaml"),
                    "Es gibt keine englischen Texte.",
                    "texte/en.yaml anlegen oder als Ausnahme begründen.");
        }
        if (!texts.languages().contains(Language.DE_SIMPLE)) {
            report.warning(
                    RULE,
                    new Place(SIMPLE, 0, SIMPLE),
                    "Die Startseite gibt es nicht in Leichter Sprache.",
                    SIMPLE + " anlegen oder als Ausnahme begründen.");
        } else {
            startPage(texts, report);
        }
    }

    private static void startPage(Uebersetzungen texts, LintReport report) {
        List<String> missing = new ArrayList<>();
        if (texts.text(Language.DE_SIMPLE, "leistung.kosten").isEmpty()) {
            missing.add("was es kostet (leistung.kosten)");
        }
        if (texts.text(Language.DE_SIMPLE, "leistung.schritte.1").isEmpty()) {
            missing.add("was man Schritt für Schritt tut (leistung.schritte.1)");
        }
        if (!missing.isEmpty()) {
            report.warning(
                    START_PAGE,
                    new Place(SIMPLE, 0, SIMPLE),
                    "In Leichter Sprache fehlt, " + String.join(" und ", missing) + ".",
                    "Ergänzen: Wer Leichte Sprache liest, findet das sonst nirgends.");
        }
    }
}
