package rathaus.sharing;

import rathaus.sharing.LintReport.Place;

/** LeiKa keys that nobody has looked up. */
final class LeikaStatus implements LintRule {

    static final String RULE = "leika-unbestaetigt";

    @Override
    public void check(LintTarget target, LintReport report) {
        if (!target.verfahren().leistung().leikaConfirmed()) {
            report.hint(
                    RULE,
                    new Place("leistung.yaml", target.lines("leistung.yaml").at("leika"), "leika"),
                    "Der LeiKa-Schlüssel ist nicht bestätigt.",
                    "Im FIM-Portal nachsehen, dann leika_status: bestaetigt.");
        }
    }
}
