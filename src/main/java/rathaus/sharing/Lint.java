package rathaus.sharing;

import java.util.List;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Befunde;

/** The rules about the sense of packages (docs/how-to/add-a-lint-rule.md). */
final class Lint {

    /** Every rule, in the order in which its findings are shown; a new rule is entered here. */
    private static final List<LintRule> RULES = List.of(
            new UnreachablePages(),
            new ImpossibleConditions(),
            new Citations(),
            new UnusedPersonalFields(),
            new RegisterSources(),
            new OrtsrechtPoints(),
            new FeeTables(),
            new AutomaticDecisions(),
            new LawTerms(),
            new OfferedLanguages(),
            new PlainSentences(),
            new LetterOutline(),
            new LeikaStatus(),
            new PlacesInTheOffice());

    private Lint() {}

    /**
     * What the rules find in a package that can be read, together with what its readers found.
     *
     * @param read findings of the readers
     */
    static Befunde check(Verfahren verfahren, Befunde read) {
        Befunde befunde = new Befunde();
        LintReport report = new LintReport(verfahren.leistung().justifications(), befunde);
        read.all().forEach(report::take);
        LintTarget target = new LintTarget(verfahren);
        RULES.forEach(rule -> rule.check(target, report));
        report.superfluous(target.lines("leistung.yaml"));
        return befunde;
    }
}
