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
        for (FieldGroup group : page.groups()) {
            if (group.repetition().isPresent()) {
                entries(group, group.repetition().get().most());
            } else {
                group.fields().forEach(field -> read(field, field.id(), before.get(field.id()), answers));
            }
        }
    }

    private void read(Field field, String place, Optional<Answer> earlier, Map<String, Answer> into) {
        expect(field, place);
        switch (reader.read(field, place, earlier)) {
            case ReadValue.Given given -> into.put(field.id(), given.answer());
            case ReadValue.Missing ignored -> into.remove(field.id());
            case ReadValue.Malformed wrong -> {
                into.remove(field.id());
                malformed.put(place, wrong.error());
            }
        }
    }

    private void expect(Field field, String place) {
        expected.addAll(field.type().controls(place));
    }

    private void entries(FieldGroup group, int most) {
        List<Answers> entries = new ArrayList<>();
        int count = Math.min(count(input, group.id()), most + 1);
        for (int i = 0; i < count; i++) {
            Map<String, Answer> entry = new HashMap<>();
            for (Field field : group.fields()) {
                read(field, group.id() + "." + i + "." + field.id(), Optional.empty(), entry);
            }
            entries.add(Answers.of(entry));
        }
        if (entries.isEmpty()) {
            answers.remove(group.id());
        } else {
            answers.put(group.id(), new Answer.Entries(entries));
        }
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
