package rathaus.sharing;

import rathaus.decisions.TableFault;
import rathaus.sharing.LintReport.Place;

/** Fee tables that leave an amount open or set it twice (§ 2 KAG Hessen: the Satzung names the rate). */
final class FeeTables implements LintRule {

    static final String GAP = "gebuehr-luecke";
    static final String OVERLAP = "gebuehr-ueberschneidung";

    @Override
    public void check(LintTarget target, LintReport report) {
        target.verfahren()
                .gebuehr()
                .ifPresent(
                        gebuehr -> gebuehr.tables().faults(target.domains()).forEach(fault -> report(fault, report)));
    }

    private static void report(TableFault fault, LintReport report) {
        Place place = new Place("gebuehren.dmn", fault.line(), fault.table());
        switch (fault.kind()) {
            case GAP ->
                report.warning(
                        GAP,
                        place,
                        "Keine Zeile von „" + fault.table() + "“ trifft zu, wenn " + fault.example() + ".",
                        "Eine Zeile ergänzen; gebührenfrei ist eine Zeile mit 0.");
            case OVERLAP ->
                report.warning(
                        OVERLAP,
                        place,
                        "Zwei Zeilen von „" + fault.table() + "“ treffen zu, wenn " + fault.example() + ".",
                        "Die Bedingungen trennen oder hitPolicy FIRST verwenden.");
        }
    }
}
