package rathaus.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rathaus.decisions.Expression;
import rathaus.decisions.Values;

/** One pass over the form, from the first field to the last. */
final class VisibilityPass {

    private final Answers given;
    private final Map<String, Answer> kept = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, List<Values>> entryValues = new HashMap<>();
    private final Values values;
    private final boolean everything;

    /** @param everything whether conditions are taken to hold, whatever the answers say */
    VisibilityPass(FormEnvironment environment, Answers given, boolean everything) {
        this.given = given;
        this.everything = everything;
        this.values = environment.values();
    }

    void page(FormPage page) {
        boolean shown = holds(page.condition(), values);
        if (shown) {
            places.add("page:" + page.id());
        }
        page.groups().forEach(group -> group(group, shown));
    }

    private void group(FieldGroup group, boolean pageShown) {
        boolean shown = pageShown && holds(group.condition(), values);
        if (shown) {
            places.add("group:" + group.id());
        }
        if (group.repetition().isPresent()) {
            entries(group, group.repetition().get(), shown);
        } else {
            group.fields().forEach(field -> field(field, field.id(), shown, given, kept, values));
        }
    }

    private void entries(FieldGroup group, FieldGroup.Repetition repetition, boolean shown) {
        if (!shown) {
            values.put(group.id(), List.of());
            return;
        }
        List<Answers> entries =
                given.get(group.id()).orElse(null) instanceof Answer.Entries answer ? answer.entries() : List.of();
        int count = Math.min(Math.max(entries.size(), repetition.least()), repetition.most());
        List<Answers> keptEntries = new ArrayList<>();
        List<Map<String, @Nullable Object>> plain = new ArrayList<>();
        List<Values> contexts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Answers entry = i < entries.size() ? entries.get(i) : Answers.none();
            Values inside = values.copy();
            Map<String, Answer> keptEntry = new HashMap<>();
            Map<String, @Nullable Object> plainEntry = new HashMap<>();
            for (Field field : group.fields()) {
                field(field, group.id() + "." + i + "." + field.id(), true, entry, keptEntry, inside);
                plainEntry.put(field.id(), inside.get(field.id()));
            }
            keptEntries.add(Answers.of(keptEntry));
            plain.add(plainEntry);
            contexts.add(inside);
        }
        if (!entries.isEmpty()) {
            kept.put(group.id(), new Answer.Entries(keptEntries));
        }
        entryValues.put(group.id(), List.copyOf(contexts));
        values.put(group.id(), plain);
    }

    private void field(
            Field field, String path, boolean groupShown, Answers from, Map<String, Answer> to, Values context) {
        boolean shown = groupShown && holds(field.condition(), context);
        Optional<Answer> answer = Optional.empty();
        if (shown) {
            places.add(path);
            answer = field.type() instanceof FieldType.Computed computed
                    ? computed(computed.expression(), context)
                    : from.get(field.id());
        }
        context.put(field.id(), answer.map(FeelValue::of).orElse(null));
        answer.ifPresent(value -> to.put(field.id(), value));
    }

    private static Optional<Answer> computed(Expression expression, Values context) {
        return switch (expression.value(context)) {
            case String text when !text.isEmpty() && text.length() <= 2000 -> Optional.of(new Answer.Text(text));
            case BigDecimal number -> Optional.of(new Answer.Numeric(number));
            case Boolean yes -> Optional.of(new Answer.YesNo(yes));
            case null, default -> Optional.empty();
        };
    }

    private boolean holds(Optional<Expression> condition, Values context) {
        return everything || condition.isEmpty() || condition.get().holds(context);
    }

    Map<String, Answer> kept() {
        return kept;
    }

    Set<String> places() {
        return places;
    }

    Map<String, List<Values>> entryValues() {
        return entryValues;
    }

    Values values() {
        return values;
    }
}
