package rathaus.sharing;

import java.util.List;
import java.util.stream.Stream;
import rathaus.decisions.Expression;
import rathaus.decisions.Impossibility;
import rathaus.forms.Field;
import rathaus.forms.FieldGroup;
import rathaus.forms.FieldType;
import rathaus.forms.FormPage;
import rathaus.procedure.Ablauf;
import rathaus.sharing.LintReport.Place;

/** Conditions and checks that can never be true, alone or together with those around them. */
final class ImpossibleConditions implements LintRule {

    static final String RULE = "bedingung-unmoeglich";

    @Override
    public void check(LintTarget target, LintReport report) {
        for (FormPage page : target.verfahren().form().pages()) {
            for (FieldGroup group : page.groups()) {
                group.condition()
                        .ifPresent(condition -> look(
                                target,
                                report,
                                around(page),
                                condition,
                                target.inForm("gruppen", group.id(), "bedingung")));
                group.allFields().forEach(field -> field(target, report, around(page, group), field));
            }
        }
        Ablauf ablauf = target.verfahren().ablauf();
        ablauf.automation()
                .ifPresent(automation -> look(
                        target, report, List.of(), automation.condition(), target.inAblauf("automatik.bedingung")));
        ablauf.competence()
                .forEach(rule -> look(
                        target,
                        report,
                        List.of(),
                        rule.condition(),
                        new Place(
                                "ablauf.yaml",
                                target.lines("ablauf.yaml").of("zustaendigkeit", rule.id(), "wenn"),
                                rule.id())));
        ablauf.steps().stream()
                .flatMap(step -> step.checklist().stream())
                .forEach(item -> item.condition()
                        .ifPresent(condition -> look(
                                target,
                                report,
                                List.of(),
                                condition,
                                new Place(
                                        "ablauf.yaml",
                                        target.lines("ablauf.yaml").of("pruefpunkte", item.id(), "bedingung"),
                                        item.id()))));
    }

    static List<Expression> around(FormPage page) {
        return page.condition().stream().toList();
    }

    static List<Expression> around(FormPage page, FieldGroup group) {
        return Stream.concat(page.condition().stream(), group.condition().stream())
                .toList();
    }

    private static void field(LintTarget target, LintReport report, List<Expression> around, Field field) {
        field.condition()
                .ifPresent(condition ->
                        look(target, report, around, condition, target.inForm("felder", field.id(), "bedingung")));
        field.checks()
                .forEach(check ->
                        look(target, report, List.of(), check.rule(), target.inForm("felder", field.id(), "pruefung")));
        List<FieldType.Choice> choices = switch (field.type()) {
            case FieldType.ChoiceOfOne one -> one.choices();
            case FieldType.ChoiceOfMany many -> many.choices();
            default -> List.of();
        };
        choices.forEach(choice -> choice.condition()
                .ifPresent(condition ->
                        look(target, report, around, condition, target.inForm("felder", field.id(), "optionen"))));
    }

    private static void look(
            LintTarget target, LintReport report, List<Expression> around, Expression condition, Place place) {
        List<Expression> all =
                Stream.concat(around.stream(), Stream.of(condition)).toList();
        Impossibility.of(all, target.domains())
                .ifPresent(reason -> report.error(
                        RULE, place, "Die Bedingung kann nie zutreffen. " + reason, "Codes und Vergleiche prüfen."));
    }
}
