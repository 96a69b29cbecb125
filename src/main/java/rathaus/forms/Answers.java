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

    /** The answer at a place: {@code kennzeichen}, in an entry of a repeated group {@code hunde.0.chip}. */
    public Optional<Answer> at(String place) {
        Optional<EntryPlace> inside = EntryPlace.of(place);
        return inside.isEmpty()
                ? get(place)
                : inside.flatMap(found -> found.entry(this).flatMap(entry -> entry.at(found.rest())));
    }

    /** With another answer at one place; unchanged if the place lies in an entry that is not there. */
    public Answers withAt(String place, Answer answer) {
        return EntryPlace.of(place)
                .map(inside -> inside.change(this, entry -> entry.withAt(inside.rest(), answer)))
                .orElseGet(() -> with(place, answer));
    }

    /** Without the answer at one place. */
    public Answers withoutAt(String place) {
        return EntryPlace.of(place)
                .map(inside -> inside.change(this, entry -> entry.withoutAt(inside.rest())))
                .orElseGet(() -> without(place));
    }

    /** These answers with those replaced that were given later. @param later answers by place, not by field */
    public Answers overlaidBy(Answers later) {
        Answers result = this;
        for (Map.Entry<String, Answer> answer : later.all().entrySet()) {
            result = result.withAt(answer.getKey(), answer.getValue());
        }
        return result;
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
