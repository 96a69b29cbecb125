package rathaus.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.kernel.Language;

/**
 * Choosing from a code list. A short one is shown whole; a long one is searched: people type, the page comes back with what
 * fits, and they pick. It needs no script.
 */
final class ListedChoices {

    /** What was picked among the entries that fit. */
    static final String PICKED = "treffer";

    private static final int MOST_HITS = 12;

    private ListedChoices() {}

    static ReadValue read(String place, FormInput input, CodeList list) {
        Optional<CodeList.Entry> picked = input.value(place + "." + PICKED).flatMap(list::entry);
        Optional<String> typed = input.value(place);
        Optional<CodeList.Entry> meant = typed.flatMap(list::meant);
        if (meant.isEmpty()) {
            meant = picked.filter(entry ->
                    typed.isEmpty() || list.search(typed.get(), MOST_HITS).contains(entry));
        }
        if (meant.isPresent()) {
            return new ReadValue.Given(new Answer.One(meant.get().code()));
        }
        return typed.isEmpty()
                ? new ReadValue.Missing()
                : new ReadValue.Malformed(FieldError.keyed(place, "auswahl", errorKey(typed.get(), list)));
    }

    private static String errorKey(String typed, CodeList list) {
        return list.search(typed, 1).isEmpty() ? "forms.error.not-listed" : "forms.error.pick";
    }

    /** Labels by code, all of them. */
    static Map<String, String> all(CodeList list, Language language) {
        Map<String, String> labels = new LinkedHashMap<>();
        list.entries().forEach(entry -> labels.put(entry.code(), entry.label(language)));
        return labels;
    }

    /** Labels by code of what fits, unless it is clear already what is meant. */
    static Map<String, String> hits(CodeList list, String typed, Language language) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (list.meant(typed).isEmpty()) {
            List<CodeList.Entry> hits = list.search(typed, MOST_HITS);
            hits.forEach(entry -> labels.put(entry.code(), list.typedBack(entry, language)));
        }
        return labels;
    }

    /** The saved answer as it would be typed. */
    static String typedBack(CodeList list, Optional<Answer> answer, Language language) {
        return answer.orElse(null) instanceof Answer.One one
                ? list.entry(one.code())
                        .map(entry -> list.typedBack(entry, language))
                        .orElse("")
                : "";
    }
}
