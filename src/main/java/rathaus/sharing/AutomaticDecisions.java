package rathaus.sharing;

import rathaus.procedure.Ablauf;
import rathaus.procedure.SignatureRule;
import rathaus.sharing.LintReport.Place;

/** Automatic decisions without the law that allows them (§ 35a VwVfG, Art. 22 (2) (b) GDPR) or without a word about them. */
final class AutomaticDecisions implements LintRule {

    static final String RULE = "automatik";

    @Override
    public void check(LintTarget target, LintReport report) {
        Ablauf ablauf = target.verfahren().ablauf();
        boolean named = target.verfahren().datenschutz().automatedDecision().isPresent();
        if (ablauf.automation().isPresent()) {
            signatures(target, report);
            Place place = target.inAblauf("automatik.grundlage");
            String basis = ablauf.automation().get().legalBasis();
            if (!basis.contains("§") && !basis.contains("Art.")) {
                report.error(RULE, place, "„" + basis + "“ ist kein Gesetz.", "Das Gesetz nennen, das sie erlaubt.");
            }
            if (basis.contains("35a")) {
                report.error(
                        RULE,
                        place,
                        "§ 35a VwVfG erlaubt nichts, er setzt eine andere Vorschrift voraus.",
                        "Die Vorschrift nennen, die sie für diese Leistung zulässt.");
            }
            if (!named) {
                report.error(
                        RULE,
                        new Place(
                                "datenschutz.yaml",
                                target.lines("datenschutz.yaml").at("automatisierte_entscheidung"),
                                "datenschutz.yaml"),
                        "ablauf.yaml entscheidet automatisch, datenschutz.yaml sagt nein.",
                        "Logik und Folgen beschreiben (Art. 13 Abs. 2 Buchst. f DSGVO).");
            }
        } else if (ablauf.signatures().stream()
                .anyMatch(rule -> rule.power() == SignatureRule.SignaturePower.MACHINE)) {
            report.error(
                    RULE,
                    target.inAblauf("zeichnung"),
                    "Eine Entscheidung wird automatisch gezeichnet, aber „automatik“ fehlt.",
                    "Das Gesetz und die Bedingung unter „automatik“ nennen.");
        }
    }

    /** What needs a second person or the head is never decided by machine: the automatic route would lead nowhere. */
    private static void signatures(LintTarget target, LintReport report) {
        boolean persons = target.verfahren().ablauf().signatures().stream()
                .filter(rule -> rule.decision() == SignatureRule.DecisionKind.GRANT)
                .anyMatch(rule -> rule.fourEyes()
                        || rule.coSignature().isPresent()
                        || rule.power() == SignatureRule.SignaturePower.HEAD);
        if (persons) {
            report.error(
                    RULE,
                    target.inAblauf("zeichnung"),
                    "Die Erteilung verlangt eine zweite Person oder die Leitung; automatisch wird so nie entschieden.",
                    "Entweder „automatik“ weglassen oder „mitzeichnung“, „vier_augen“ und „leitung“.");
        }
    }
}
