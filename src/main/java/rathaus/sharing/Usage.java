package rathaus.sharing;

import java.util.HashSet;
import java.util.Set;
import rathaus.decisions.Expression;
import rathaus.forms.Field;
import rathaus.forms.FieldGroup;
import rathaus.forms.FieldType;
import rathaus.forms.FormPage;
import rathaus.procedure.Ablauf;
import rathaus.procedure.Verfahren;

/** Which names the rules, tables, letters and checklists of a package use. */
final class Usage {

    private final Set<String> names = new HashSet<>();

    private Usage() {}

    static Usage of(Verfahren verfahren) {
        Usage usage = new Usage();
        verfahren.form().pages().forEach(usage::page);
        verfahren
                .gebuehr()
                .ifPresent(gebuehr -> usage.names.addAll(gebuehr.tables().names()));
        usage.ablauf(verfahren.ablauf());
        for (Ablauf.Occasion occasion : Ablauf.Occasion.values()) {
            verfahren
                    .schreiben()
                    .on(occasion)
                    .ifPresent(letter -> letter.placeholders()
                            .forEach(name -> usage.names.add(name.replaceFirst("^antwort\\.", ""))));
        }
        return usage;
    }

    /** Whether an expression, a table, a letter or a checklist uses this field. */
    boolean ofField(String id) {
        return names.contains(id);
    }

    /** Whether an expression or a table uses this point of Ortsrecht; who takes the whole of Ortsrecht takes every point. */
    boolean ofPoint(String name, Set<String> all) {
        boolean whole =
                names.contains("ortsrecht") && all.stream().noneMatch(each -> names.contains("ortsrecht." + each));
        return whole || names.contains("ortsrecht." + name);
    }

    private void page(FormPage page) {
        page.condition().ifPresent(this::use);
        for (FieldGroup group : page.groups()) {
            group.condition().ifPresent(this::use);
            group.nested().forEach(nested -> nested.condition().ifPresent(this::use));
            group.allFields().forEach(this::field);
        }
    }

    /** That a field checks itself is no use of it. */
    private void field(Field field) {
        field.condition().ifPresent(this::use);
        boolean known = names.contains(field.id());
        field.checks().forEach(check -> use(check.rule()));
        if (!known) {
            names.remove(field.id());
        }
        field.evidence().ifPresent(evidence -> {
            names.addAll(evidence.inputs().values());
            evidence.condition().ifPresent(this::use);
        });
        switch (field.type()) {
            case FieldType.Computed computed -> use(computed.expression());
            case FieldType.ChoiceOfOne one ->
                one.choices().forEach(choice -> choice.condition().ifPresent(this::use));
            case FieldType.ChoiceOfMany many ->
                many.choices().forEach(choice -> choice.condition().ifPresent(this::use));
            default -> {}
        }
    }

    private void ablauf(Ablauf ablauf) {
        ablauf.automation().ifPresent(automation -> use(automation.condition()));
        ablauf.competence().forEach(rule -> use(rule.condition()));
        ablauf.steps().stream().flatMap(step -> step.checklist().stream()).forEach(item -> {
            item.field().ifPresent(names::add);
            item.condition().ifPresent(this::use);
        });
        ablauf.warteliste().ifPresent(list -> {
            list.order().forEach(rule -> use(rule.expression()));
            names.addAll(list.columns());
        });
    }

    private void use(Expression expression) {
        names.addAll(expression.names());
    }
}
