package rathaus.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what was submitted for one page, or for all pages at once, into typed answers. */
public final class FormReading {

    private final FormInput input;
    private final Answers before;
    private final FieldReader reader;
    private final Map<String, Answer> answers;
    private final Map<String, FieldError> malformed = new LinkedHashMap<>();
    private final Set<String> expected = new HashSet<>();

    private FormReading(FormInput input, Answers before) {
        this.input = input;
        this.before = before;
        this.reader = new FieldReader(input);
        this.answers = new HashMap<>(before.all());
    }

    /**
     * Typed answers and what could not be read, by place.
     *
     * @param answers the answers before, with those of the pages that were read replaced
     */
    public record Filled(Answers answers, Map<String, FieldError> malformed) {}

    /** Reads one page; the answers of the other pages stay. */
    public static Filled page(FormPage page, FormInput input, Answers before) {
        FormReading reading = new FormReading(input, before);
        reading.read(page);
        return reading.filled();
    }

    /** Reads all pages; a value that no field asks for is malformed ({@code unbekannt}). */
    public static Filled all(FormDefinition definition, FormInput input, Answers before) {
        FormReading reading = new FormReading(input, before);
        definition.pages().forEach(reading::read);
        for (String name : input.names()) {
            if (!reading.expected.contains(name)) {
                reading.malformed.put(name, FieldError.keyed(name, "unbekannt", "forms.error.unknown"));
            }
        }
        return reading.filled();
    }

    private Filled filled() {
        if (input.isTooMuch()) {
            malformed.put("", FieldError.keyed("", "zuviel", "forms.error.too-much"));
        }
        return new Filled(Answers.of(answers), Map.copyOf(malformed));
    }

    private void read(FormPage page) {
        page.groups().forEach(group -> group(group, "", before, answers));
    }

    private void group(FieldGroup group, String start, Answers earlier, Map<String, Answer> into) {
        if (group.repetition().isPresent()) {
            entries(group, group.repetition().get(), start, earlier, into);
        } else {
            group.fields().forEach(field -> read(field, start + field.id(), earlier.get(field.id()), into));
        }
    }

    /** What was not asked on the page that came back stays as it was: hidden answers return when they are shown again. */
    private void read(Field field, String place, Optional<Answer> earlier, Map<String, Answer> into) {
        List<String> controls = field.type().controls(place);
        expected.addAll(controls);
        if (controls.stream().noneMatch(input::has)) {
            earlier.ifPresent(answer -> into.put(field.id(), answer));
            return;
        }
        switch (reader.read(field, place, earlier)) {
            case ReadValue.Given given -> into.put(field.id(), given.answer());
            case ReadValue.Missing ignored -> into.remove(field.id());
            case ReadValue.Malformed wrong -> {
                into.remove(field.id());
                malformed.put(place, wrong.error());
            }
        }
    }

    /** Every entry that is shown sends a control of the name {@code hunde.0}, so that one without text counts too. */
    private void entries(
            FieldGroup group,
            FieldGroup.Repetition repetition,
            String start,
            Answers earlier,
            Map<String, Answer> into) {
        String place = start + group.id();
        List<Answers> old = earlier.entries(group.id());
        int count = Math.min(count(input, place), repetition.most() + 1);
        if (count == 0) {
            earlier.get(group.id()).ifPresent(answer -> into.put(group.id(), answer));
            return;
        }
        List<Answers> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Answers was = i < old.size() ? old.get(i) : Answers.none();
            entries.add(entry(group, place + "." + i, was));
        }
        while (entries.size() > repetition.least()
                && BlankEntries.isBlank(
                        group, entries.getLast(), malformed.keySet(), place + "." + (entries.size() - 1))) {
            entries.removeLast();
        }
        if (entries.isEmpty()) {
            into.remove(group.id());
        } else {
            into.put(group.id(), new Answer.Entries(entries));
        }
    }

    private Answers entry(FieldGroup group, String place, Answers was) {
        expected.add(place);
        Map<String, Answer> entry = new HashMap<>();
        for (Field field : group.fields()) {
            read(field, place + "." + field.id(), was.get(field.id()), entry);
        }
        group.nested().forEach(inner -> group(inner, place + ".", was, entry));
        return Answers.of(entry);
    }

    /** One more than the highest index submitted; 0 if there is none. */
    static int count(FormInput input, String group) {
        int count = 0;
        String start = group + ".";
        for (String name : input.names()) {
            if (name.startsWith(start)) {
                String index = name.substring(start.length()).replaceFirst("\\..*", "");
                if (index.matches("\\d{1,2}")) {
                    count = Math.max(count, Integer.parseInt(index) + 1);
                }
            }
        }
        return count;
    }
}
