package rathaus.sharing;

import rathaus.sharing.LintReport.Place;

/** LeiKa keys that nobody has looked up, or that are not known. */
final class LeikaStatus implements LintRule {

    static final String RULE = "leika-unbestaetigt";

    @Override
    public void check(LintTarget target, LintReport report) {
        if (!target.verfahren().leistung().leikaConfirmed()) {
            report.hint(
                    RULE,
                    new Place("leistung.yaml", target.lines("leistung.yaml").at("leika"), "leika"),
                    target.verfahren().leistung().leika().isPresent()
                            ? "Der LeiKa-Schlüssel ist nicht bestätigt."
                            : "Ein LeiKa-Schlüssel fehlt.",
                    "Im FIM-Portal nachsehen, dann leika_status: bestaetigt.");
        }
    }
}
