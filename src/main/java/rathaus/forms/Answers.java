package rathaus.forms;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers to a form, by id of field or repeated group; immutable. The canonical byte form is {@link AnswersJson}.
 */
public final class Answers {

    private static final Answers NONE = new Answers(new TreeMap<>());

    private final SortedMap<String, Answer> byField;

    private Answers(SortedMap<String, Answer> byField) {
        this.byField = Collections.unmodifiableSortedMap(byField);
    }

    /** No answers. */
    public static Answers none() {
        return NONE;
    }

    /** These answers. */
    public static Answers of(Map<String, ? extends Answer> answers) {
        return answers.isEmpty() ? NONE : new Answers(new TreeMap<>(answers));
    }

    /** The answer to a question. */
    public Optional<Answer> get(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** All answers, by id in ASCII order. */
    public SortedMap<String, Answer> all() {
        return byField;
    }

    /** With another answer to one question. */
    public Answers with(String field, Answer answer) {
        SortedMap<String, Answer> changed = new TreeMap<>(byField);
        changed.put(field, answer);
        return new Answers(changed);
    }

    /** Without the answer to one question. */
    public Answers without(String field) {
        SortedMap<String, Answer> changed = new TreeMap<>(byField);
        changed.remove(field);
        return new Answers(changed);
    }

    /** Whether nothing has been answered. */
    public boolean isEmpty() {
        return byField.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && byField.equals(answers.byField);
    }

    @Override
    public int hashCode() {
        return byField.hashCode();
    }

    @Override
    public String toString() {
        return "Answers[" + byField.size() + "]";
    }
}
