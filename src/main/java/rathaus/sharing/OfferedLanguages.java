package rathaus.sharing;

import rathaus.kernel.Language;
import rathaus.sharing.LintReport.Place;

/** Languages that the interface promises and the package lacks. */
final class OfferedLanguages implements LintRule {

    static final String RULE = "sprache-fehlt";

    @Override
    public void check(LintTarget target, LintReport report) {
        if (!target.verfahren().form().translations().languages().contains(Language.EN)) {
            report.warning(
                    RULE,
                    new Place("texte/en.yaml", 0, "texte/en.yaml"),
                    "Es gibt keine englischen Texte.",
                    "texte/en.yaml anlegen oder als Ausnahme begründen.");
        }
    }
}
