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
    private final Map<String, Answer.Fetched> fetched = new HashMap<>();
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
            entries(group, "", shown, new Entry(given, kept, values));
        } else {
            group.fields().forEach(field -> field(field, field.id(), shown, new Entry(given, kept, values)));
        }
    }

    /**
     * What belongs together: the whole form, or one entry of a repeated group.
     *
     * @param from the answers given there
     * @param to those of them that count
     * @param context what expressions see there
     */
    private record Entry(Answers from, Map<String, Answer> to, Values context) {}

    private void entries(FieldGroup group, String start, boolean shown, Entry around) {
        if (!shown) {
            around.context().put(group.id(), List.of());
            return;
        }
        FieldGroup.Repetition repetition = group.repetition().orElseThrow();
        List<Answers> entries = around.from().entries(group.id());
        int count = Math.min(Math.max(entries.size(), repetition.least()), repetition.most());
        List<Answers> keptEntries = new ArrayList<>();
        List<Map<String, @Nullable Object>> plain = new ArrayList<>();
        List<Values> contexts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Answers from = i < entries.size() ? entries.get(i) : Answers.none();
            Entry entry = new Entry(from, new HashMap<>(), around.context().copy());
            plain.add(entry(group, start + group.id() + "." + i + ".", entry));
            keptEntries.add(Answers.of(entry.to()));
            contexts.add(entry.context());
        }
        if (!entries.isEmpty()) {
            around.to().put(group.id(), new Answer.Entries(keptEntries));
        }
        entryValues.put(start + group.id(), List.copyOf(contexts));
        around.context().put(group.id(), plain);
    }

    private Map<String, @Nullable Object> entry(FieldGroup group, String start, Entry entry) {
        Map<String, @Nullable Object> plain = new HashMap<>();
        for (Field field : group.fields()) {
            field(field, start + field.id(), true, entry);
            plain.put(field.id(), entry.context().get(field.id()));
        }
        for (FieldGroup inner : group.nested()) {
            boolean shown = holds(inner.condition(), entry.context());
            if (shown) {
                places.add("group:" + start + inner.id());
            }
            entries(inner, start, shown, entry);
            plain.put(inner.id(), entry.context().get(inner.id()));
        }
        return plain;
    }

    private void field(Field field, String path, boolean groupShown, Entry entry) {
        boolean shown = groupShown && holds(field.condition(), entry.context());
        Optional<Answer> answer = Optional.empty();
        if (shown) {
            places.add(path);
            answer = field.type() instanceof FieldType.Computed computed
                    ? computed(computed.expression(), entry.context())
                    : entry.from().get(field.id());
        }
        entry.context().put(field.id(), answer.map(FeelValue::of).orElse(null));
        answer.ifPresent(value -> entry.to().put(field.id(), value));
        if (shown && field.evidence().isPresent()) {
            fetched(field, answer.isPresent(), entry);
        }
    }

    /** What a register said beside a typed answer goes along once the person has decided to use it. */
    private void fetched(Field field, boolean answered, Entry entry) {
        if (entry.from().get(field.fetchedPlace()).orElse(null) instanceof Answer.Fetched answer) {
            fetched.put(field.id(), answer);
            if (answered && answer.usedSince().isPresent()) {
                entry.to().put(field.fetchedPlace(), answer);
            }
        }
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

    Map<String, Answer.Fetched> fetched() {
        return fetched;
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
