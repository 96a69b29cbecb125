package rathaus.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** The entries of a repeated group; none if it is not answered. */
    public List<Answers> entries(String group) {
        return byField.get(group) instanceof Answer.Entries all ? all.entries() : List.of();
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

    /** With an answer at one place, also in an entry that is not there yet: those before it stay empty. */
    public Answers extendedAt(String place, Answer answer) {
        return EntryPlace.of(place)
                .map(inside -> inside.extend(this, entry -> entry.extendedAt(inside.rest(), answer)))
                .orElseGet(() -> with(place, answer));
    }

    /** Every uploaded file, those in entries too. */
    public Stream<Answer.UploadedFile> files() {
        return byField.values().stream().flatMap(answer -> switch (answer) {
            case Answer.Files files -> files.files().stream();
            case Answer.Entries entries -> entries.entries().stream().flatMap(Answers::files);
            default -> Stream.of();
        });
    }

    /** The same without files, without what was fetched in place of files, and without entries at the end that held nothing else. */
    public Answers withoutFiles() {
        Map<String, Answer> kept = new TreeMap<>();
        byField.forEach((field, answer) -> {
            if (answer instanceof Answer.Entries all) {
                List<Answers> entries = new ArrayList<>(
                        all.entries().stream().map(Answers::withoutFiles).toList());
                while (!entries.isEmpty() && entries.getLast().isEmpty()) {
                    entries.removeLast();
                }
                if (!entries.isEmpty()) {
                    kept.put(field, new Answer.Entries(entries));
                }
            } else if (!(answer instanceof Answer.Files || answer instanceof Answer.Fetched)) {
                kept.put(field, answer);
            }
        });
        return of(kept);
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
