package rathaus.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rathaus.decisions.Expression;

/**
 * The part of a form on which the Gebuehr depends: the questions that the tables use, those that computed values and conditions
 * use on the way there, and nothing about a person. Short enough to ask before anybody begins an Antrag.
 */
public final class FeeQuestions {

    private final FormDefinition form;
    private final Set<String> needed = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private FeeQuestions(FormDefinition form) {
        this.form = form;
    }

    /** The form with these questions only. */
    public static FormDefinition of(FormDefinition form, GebuehrCalculation calculation) {
        FeeQuestions questions = new FeeQuestions(form);
        questions.need(calculation.names());
        return questions.reduced();
    }

    private void need(Set<String> names) {
        names.forEach(open::push);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (needed.add(name)) {
                form.repeatedGroup(name).ifPresent(group -> group.condition().ifPresent(this::follow));
                form.field(name).filter(FeeQuestions::mayAsk).ifPresent(this::follow);
            }
        }
    }

    private void follow(Field field) {
        field.condition().ifPresent(this::follow);
        if (field.type() instanceof FieldType.Computed computed) {
            follow(computed.expression());
        }
        form.pageOf(field.id()).ifPresent(page -> {
            page.condition().ifPresent(this::follow);
            page.groups().stream()
                    .filter(group -> group.fields().contains(field))
                    .forEach(group -> group.condition().ifPresent(this::follow));
        });
    }

    private void follow(Expression expression) {
        expression.names().forEach(open::push);
    }

    private static boolean mayAsk(Field field) {
        boolean file = field.type() instanceof FieldType.Upload;
        return !field.personal() && !file;
    }

    private FormDefinition reduced() {
        List<FormPage> pages = new ArrayList<>();
        for (FormPage page : form.pages()) {
            List<FieldGroup> groups = page.groups().stream()
                    .flatMap(group -> reduced(group).stream())
                    .toList();
            if (!groups.isEmpty()) {
                pages.add(new FormPage(page.id(), page.title(), page.help(), page.condition(), groups));
            }
        }
        return form.with(pages);
    }

    private Optional<FieldGroup> reduced(FieldGroup group) {
        List<Field> fields = group.fields().stream()
                .filter(field -> needed.contains(field.id()) && mayAsk(field))
                .toList();
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldGroup(
                        group.id(), group.title(), group.fim(), group.condition(), group.repetition(), fields));
    }
}
