package rathaus.applications;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import rathaus.forms.Field;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;

/**
 * What a newer version of a form asks otherwise, question by question; only what people answer counts.
 *
 * @param added questions that only the newer version has
 * @param changed questions of both that are not the same
 * @param removed questions that only the older version has
 */
public record FormChanges(List<Field> added, List<Changed> changed, List<Field> removed) {

    /** A question of both versions and what is different about it. */
    public record Changed(Field before, Field after, Set<Difference> differences) {}

    /** What can be different about a question. */
    public enum Difference {
        LABEL,
        KIND,
        CHOICES,
        NOW_REQUIRED,
        NOW_OPTIONAL,
        CONDITION,
        RULES
    }

    /** Compares two versions. */
    public static FormChanges between(FormDefinition before, FormDefinition after) {
        List<Field> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Field field : asked(after)) {
            Optional<Field> old = before.field(field.id());
            if (old.isEmpty()) {
                added.add(field);
            } else {
                Set<Difference> differences = differences(old.get(), field);
                if (!differences.isEmpty()) {
                    changed.add(new Changed(old.get(), field, differences));
                }
            }
        }
        List<Field> removed = asked(before).stream()
                .filter(field -> after.field(field.id()).isEmpty())
                .toList();
        return new FormChanges(List.copyOf(added), List.copyOf(changed), removed);
    }

    /** Whether the same questions are asked in the same way. */
    public boolean isNone() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private static List<Field> asked(FormDefinition form) {
        return form.fields().stream().filter(field -> field.type().isAsked()).toList();
    }

    private static Set<Difference> differences(Field before, Field after) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        note(differences, Difference.LABEL, !before.label().equals(after.label()));
        note(
                differences,
                Difference.KIND,
                before.type().getClass() != after.type().getClass());
        note(differences, Difference.CHOICES, !choices(before).equals(choices(after)));
        note(differences, Difference.NOW_REQUIRED, after.required() && !before.required());
        note(differences, Difference.NOW_OPTIONAL, before.required() && !after.required());
        note(differences, Difference.CONDITION, !text(before.condition()).equals(text(after.condition())));
        note(differences, Difference.RULES, !rules(before).equals(rules(after)));
        return differences;
    }

    private static void note(Set<Difference> differences, Difference difference, boolean is) {
        if (is) {
            differences.add(difference);
        }
    }

    private static List<String> choices(Field field) {
        if (field.type() instanceof FieldType.ListedChoice listed) {
            return listed.list().entries().stream()
                    .map(entry -> entry.code() + "\n" + entry.label())
                    .toList();
        }
        List<FieldType.Choice> choices = switch (field.type()) {
            case FieldType.ChoiceOfOne one -> one.choices();
            case FieldType.ChoiceOfMany many -> many.choices();
            default -> List.of();
        };
        return choices.stream()
                .map(choice -> choice.code() + "\n" + choice.label())
                .toList();
    }

    private static List<String> rules(Field field) {
        return field.checks().stream()
                .map(check -> Objects.toString(check.rule()))
                .toList();
    }

    private static String text(Optional<?> expression) {
        return expression.map(Objects::toString).orElse("");
    }
}
