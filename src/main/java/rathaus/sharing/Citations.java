package rathaus.sharing;

import java.util.regex.Pattern;
import rathaus.sharing.LintReport.Place;

/** Legal bases of fields and checks that name no law (Art. 6 GDPR, § 39 HVwVfG). */
final class Citations implements LintRule {

    static final String RULE = "grundlage";
    private static final Pattern CITATION = Pattern.compile(
            "§|\\bArt\\.|Satzung|satzung|Ordnung|ordnung|Beschluss|beschluss|Gesetz|gesetz|recht\\b|nweisung|nordnung|VwV|Vereinbarung|Anlage");

    @Override
    public void check(LintTarget target, LintReport report) {
        target.verfahren()
                .form()
                .fields()
                .forEach(field -> field.purpose().ifPresent(purpose -> {
                    if (!isOne(purpose.legalBasis())) {
                        report.warning(
                                RULE,
                                target.inForm("felder", field.id(), "grundlage"),
                                "„" + purpose.legalBasis() + "“ nennt keine Vorschrift.",
                                "Paragraph, Artikel, Satzung oder Einwilligung nennen.");
                    }
                }));
        target.verfahren().ablauf().steps().stream()
                .flatMap(step -> step.checklist().stream())
                .filter(item -> !isOne(item.legalBasis()))
                .forEach(item -> report.warning(
                        RULE,
                        new Place(
                                "ablauf.yaml",
                                target.lines("ablauf.yaml").of("pruefpunkte", item.id(), "grundlage"),
                                item.id()),
                        "„" + item.legalBasis() + "“ nennt keine Vorschrift.",
                        "Paragraph, Satzung oder Ortsrecht nennen."));
        beside(target, report);
    }

    private static void beside(LintTarget target, LintReport report) {
        target.verfahren()
                .ablauf()
                .anhoerung()
                .filter(rule -> !isOne(rule.legalBasis()))
                .ifPresent(rule -> report.warning(
                        RULE,
                        target.inAblauf("anhoerung.grundlage"),
                        "„" + rule.legalBasis() + "“ nennt keine Vorschrift.",
                        "Den Paragraphen nennen, zum Beispiel § 28 Abs. 1 HVwVfG."));
        target.verfahren()
                .ablauf()
                .warteliste()
                .filter(list -> !isOne(list.legalBasis()))
                .ifPresent(list -> report.warning(
                        RULE,
                        target.inAblauf("warteliste.grundlage"),
                        "„" + list.legalBasis() + "“ nennt keine Vorschrift.",
                        "Die Satzung nennen, die die Reihenfolge regelt."));
    }

    /** Whether a text names a law, bylaw or order. */
    static boolean isOne(String text) {
        return CITATION.matcher(text).find();
    }
}
