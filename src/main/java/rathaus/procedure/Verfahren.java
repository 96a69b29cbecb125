package rathaus.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.forms.Answers;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormEnvironment;
import rathaus.forms.GebuehrCalculation;
import rathaus.forms.VisibleForm;
import rathaus.procedure.Ablauf.Consequence;
import rathaus.procedure.Ablauf.ZustaendigkeitRule;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Datenschutzangaben;
import rathaus.servicepackage.Leistungsbeschreibung;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Ortsrechtspunkt;

/**
 * Everything that one version of a Leistungspaket says, parsed and checked together (§ 9 VwVfG: Verwaltungsverfahren, from
 * application to decision). Immutable and safe for many threads; read it once per content hash and keep it.
 *
 * @param gebuehr empty if the Leistung is free of charge
 */
public record Verfahren(
        Leistungspaket paket,
        Leistungsbeschreibung leistung,
        List<Ortsrechtspunkt> ortsrecht,
        Datenschutzangaben datenschutz,
        FormDefinition form,
        Optional<GebuehrCalculation> gebuehr,
        Ablauf ablauf,
        Schreiben schreiben) {

    /** Reads and checks all parts; empty if an error was reported. */
    public static Optional<Verfahren> read(Leistungspaket paket, Befunde befunde) {
        return VerfahrenReading.read(paket, befunde);
    }

    /**
     * What expressions know beside the answers.
     *
     * @param values plain values of the Kommune by name, as they hold on the day; the package's fall-backs are added
     */
    public FormEnvironment environment(LocalDate today, Map<String, Object> values, String kommune, String ags) {
        return new ReadableForm(form, ortsrecht).environment(today, values, kommune, ags);
    }

    /** The mandatory points of Ortsrecht that have no value of the declared type: while there is one, it may not go online. */
    public Set<String> openPoints(Map<String, Object> values) {
        return new ReadableForm(form, ortsrecht).openPoints(values);
    }

    /** Whether nothing is issued before it is paid. */
    public boolean isPaidBeforeIssue() {
        return leistung.gebuehr()
                .filter(rule -> rule.due() == Leistungsbeschreibung.Due.BEFORE_ISSUE)
                .isPresent();
    }

    /** What applies of the form. */
    public VisibleForm visible(Answers answers, FormEnvironment environment) {
        return VisibleForm.of(form, answers, environment);
    }

    /**
     * Who is competent, as far as the answers tell.
     *
     * @param page judges only rules of this page and of pages before it that are asked; empty judges all
     */
    public Route route(VisibleForm visible, Optional<String> page) {
        List<String> asked = visible.pages().stream().map(p -> p.id()).toList();
        int last = page.map(asked::indexOf).orElse(asked.size() - 1);
        for (ZustaendigkeitRule rule : ablauf.competence()) {
            int at = asked.indexOf(rule.afterPage());
            if (at >= 0 && at <= last && rule.condition().holds(visible.values())) {
                return rule.consequence() == Consequence.STOP ? new Route.Elsewhere(rule) : new Route.Doubtful(rule);
            }
        }
        return new Route.Here();
    }

    /** Whether the law and the package allow a fully automatic decision of this Antrag (§ 35a VwVfG). */
    public boolean mayDecideAutomatically(VisibleForm visible) {
        return ablauf.automation().isPresent()
                && route(visible, Optional.empty()) instanceof Route.Here
                && ablauf.automation().get().condition().holds(visible.values());
    }

    /** Who is competent for an Antrag. */
    public sealed interface Route {

        /** This Kommune. */
        record Here() implements Route {}

        /** This Kommune takes the Antrag, but a person should look at the finding. */
        record Doubtful(ZustaendigkeitRule rule) implements Route {}

        /** Somebody else: there is no Antrag here. */
        record Elsewhere(ZustaendigkeitRule rule) implements Route {}
    }

    @Override
    public String toString() {
        return "Verfahren " + paket;
    }
}
