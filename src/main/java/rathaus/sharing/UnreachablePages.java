package rathaus.sharing;

import java.util.List;
import java.util.stream.Stream;
import rathaus.decisions.Expression;
import rathaus.decisions.Impossibility;
import rathaus.forms.FieldGroup;
import rathaus.forms.FormPage;

/** Pages that nobody can ever see. */
final class UnreachablePages implements LintRule {

    static final String RULE = "seite-unerreichbar";

    @Override
    public void check(LintTarget target, LintReport report) {
        for (FormPage page : target.verfahren().form().pages()) {
            boolean never = isImpossible(ImpossibleConditions.around(page), target);
            boolean empty = page.groups().stream().allMatch(group -> isNeverShown(page, group, target));
            if (never || empty) {
                report.error(
                        RULE,
                        target.inForm("seiten", page.id(), "bedingung"),
                        never
                                ? "Die Bedingung der Seite kann nie zutreffen."
                                : "Kein Feld der Seite kann je gezeigt werden.",
                        "Bedingungen ändern oder die Seite entfernen.");
            }
        }
    }

    private static boolean isNeverShown(FormPage page, FieldGroup group, LintTarget target) {
        List<Expression> around = ImpossibleConditions.around(page, group);
        return isImpossible(around, target)
                || group.fields().stream()
                        .allMatch(field -> isImpossible(
                                Stream.concat(around.stream(), field.condition().stream())
                                        .toList(),
                                target));
    }

    private static boolean isImpossible(List<Expression> conditions, LintTarget target) {
        return Impossibility.of(conditions, target.domains()).isPresent();
    }
}
