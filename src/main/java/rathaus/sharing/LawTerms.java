package rathaus.sharing;

import java.time.Period;
import java.util.Optional;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.FristRule;
import rathaus.procedure.Ablauf.RechtsbehelfRule;
import rathaus.procedure.Term;
import rathaus.sharing.LintReport.Place;

/** Terms that contradict the dated rules of the module deadlines (§ 70 VwGO, § 355 AO, § 74 VwGO, § 42a VwVfG). */
final class LawTerms implements LintRule {

    static final String RULE = "frist-gesetz";
    private static final Deadlines DEADLINES = Deadlines.hessen();

    @Override
    public void check(LintTarget target, LintReport report) {
        RechtsbehelfRule remedy = target.verfahren().ablauf().rechtsbehelf();
        law(remedy).ifPresent(law -> remedy(remedy, law, target, report));
        target.verfahren().ablauf().statutory().stream()
                .filter(term -> term.legalBasis().matches(".*§ 42a\\b.*VwVfG.*"))
                .filter(term -> !term.term().equals(new Term(3, Term.Unit.MONTHS)))
                .forEach(term -> report.warning(
                        RULE,
                        new Place(
                                "ablauf.yaml",
                                target.lines("ablauf.yaml").of("gesetzlich", term.id(), "wert"),
                                term.id()),
                        "Die Genehmigungsfiktion tritt nach § 42a Abs. 2 VwVfG nach drei Monaten ein.",
                        "Drei Monate, oder das Gesetz nennen, das etwas anderes bestimmt."));
    }

    private static Optional<FristRule> law(RechtsbehelfRule remedy) {
        return switch (remedy.kind()) {
            case WIDERSPRUCH -> Optional.of(DEADLINES.fristRule("widerspruch"));
            case EINSPRUCH -> Optional.of(DEADLINES.fristRule("einspruch"));
            case ACTION -> Optional.of(DEADLINES.fristRule("klage"));
            case NONE -> Optional.empty();
            case COURT_APPLICATION ->
                remedy.legalBasis().contains("PStG")
                        ? Optional.of(DEADLINES.fristRule("personenstand-gericht"))
                        : Optional.empty();
        };
    }

    private static void remedy(RechtsbehelfRule remedy, FristRule law, LintTarget target, LintReport report) {
        Optional<Period> length = Optional.ofNullable(law.length());
        if (!remedy.term().map(LawTerms::period).equals(length)) {
            report.error(
                    RULE,
                    target.inAblauf("rechtsbehelf.frist"),
                    "Die Frist ist nicht die des Gesetzes (" + law.paragraph() + ").",
                    length.map(LawTerms::shown).orElse("Keine Frist angeben."));
        }
        String code = law.paragraph().replaceFirst(".* ", "");
        if (!remedy.legalBasis().contains(code)) {
            report.error(
                    RULE,
                    target.inAblauf("rechtsbehelf.grundlage"),
                    "Zu diesem Rechtsbehelf gehört " + law.paragraph() + ".",
                    "Art oder Grundlage berichtigen.");
        }
    }

    private static Period period(Term term) {
        return switch (term.unit()) {
            case DAYS, WORKING_DAYS -> Period.ofDays(term.value());
            case WEEKS -> Period.ofWeeks(term.value());
            case MONTHS -> Period.ofMonths(term.value());
        };
    }

    private static String shown(Period length) {
        return "frist: {wert: " + length.toTotalMonths() + ", einheit: monate}";
    }
}
