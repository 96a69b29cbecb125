package rathaus.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody submitted, as texts by name: {@code kennzeichen}, {@code anschrift.plz}, {@code hunde.0.name}. Names that
 * begin with an underscore belong to the page, not to the form, and are dropped. Bounded: at most 2,000 values of 20,000
 * characters; what is beyond makes the whole input {@link #isTooMuch too much} and is not kept.
 */
public final class FormInput {

    private static final int MOST_VALUES = 2000;
    private static final int LONGEST_VALUE = 20_000;
    private static final int LONGEST_NAME = 150;

    private final Map<String, List<String>> values = new TreeMap<>();
    private boolean tooMuch;

    private FormInput() {}

    /** The values of a request. */
    public static FormInput of(Map<String, ? extends List<String>> submitted) {
        FormInput input = new FormInput();
        int count = 0;
        for (var entry : submitted.entrySet()) {
            if (entry.getKey().startsWith("_")) {
                continue;
            }
            count += entry.getValue().size();
            if (count > MOST_VALUES || !input.take(entry.getKey(), entry.getValue())) {
                input.tooMuch = true;
                input.values.clear();
                return input;
            }
        }
        return input;
    }

    private boolean take(String name, List<@Nullable String> all) {
        List<String> kept = new ArrayList<>();
        for (@Nullable String value : all) {
            if (value != null) {
                kept.add(value);
            }
        }
        if (name.length() > LONGEST_NAME || kept.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            return false;
        }
        values.put(name, List.copyOf(kept));
        return true;
    }

    /** Whether more was sent than any form asks for. */
    public boolean isTooMuch() {
        return tooMuch;
    }

    /** Whether the control was there, filled in or not. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The first value under this name that is not blank, as typed; empty if nothing but white space was sent. */
    public Optional<String> value(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** All values under this name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** All names. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    @Override
    public String toString() {
        return "FormInput[" + values.size() + "]";
    }
}
