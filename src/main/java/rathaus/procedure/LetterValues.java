package rathaus.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rathaus.forms.AnswerText;
import rathaus.forms.Answers;
import rathaus.forms.Field;
import rathaus.forms.FieldGroup;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormPage;
import rathaus.forms.Gebuehr;

/**
 * The values that a letter shows, by the documented vocabulary ({@code docs/leistungspaket.md}); collected step by step, then
 * handed to {@link Letter#fill}. Everything is German text.
 */
public final class LetterValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private static final List<String> VALIDITY = List.of("gueltig_ab", "gueltig_bis");

    private final Map<String, Object> values = new HashMap<>();

    /**
     * Puts a text under a name of the vocabulary: {@code kommune.name}, {@code aktenzeichen}.
     *
     * @throws IllegalArgumentException if the name has more than two parts
     */
    public LetterValues put(String name, String text) {
        String[] parts = name.split("\\.", -1);
        if (parts.length > 2) {
            throw new IllegalArgumentException("Not a name of the vocabulary: " + name);
        }
        if (parts.length == 1) {
            values.put(name, text);
        } else {
            inner(parts[0]).put(parts[1], text);
        }
        return this;
    }

    /** Puts a day, written 31.01.2026. */
    public LetterValues day(String name, LocalDate day) {
        return put(name, DAY.format(day));
    }

    /** Puts what is missing: {@code nachforderungen}, or {@code nebenbestimmungen}. */
    public LetterValues texts(String name, List<String> texts) {
        values.put(name, texts.stream().map(text -> Map.of("text", text)).toList());
        return this;
    }

    /** Puts the Gebuehr with its positions. */
    public LetterValues gebuehr(Gebuehr gebuehr) {
        Map<String, Object> inner = inner("gebuehr");
        inner.put("summe", gebuehr.total().inGerman());
        inner.put(
                "positionen",
                gebuehr.positions().stream()
                        .map(position -> Map.of(
                                "position", position.label(),
                                "betrag", position.amount().inGerman(),
                                "grundlage", position.basis()))
                        .toList());
        return this;
    }

    /**
     * Puts the answers in words; use the answers of the visible form, so that hidden ones stay out. Fields named
     * {@code gueltig_ab} and {@code gueltig_bis} also fill the placeholders of these names.
     */
    public LetterValues answers(FormDefinition form, Answers answers) {
        AnswerText words = AnswerText.german(form);
        Map<String, Object> inner = inner("antwort");
        for (FormPage page : form.pages()) {
            for (FieldGroup group : page.groups()) {
                if (group.repetition().isEmpty()) {
                    Map<String, Object> texts = words(group, answers, words);
                    inner.putAll(texts);
                    VALIDITY.stream().filter(texts::containsKey).forEach(name -> values.put(name, texts.get(name)));
                } else if (answers.get(group.id()).isPresent()) {
                    inner.put(group.id(), entries(group, answers, words));
                }
            }
        }
        return this;
    }

    private static List<Map<String, Object>> entries(FieldGroup group, Answers answers, AnswerText words) {
        return answers.entries(group.id()).stream()
                .map(entry -> {
                    Map<String, Object> texts = words(group, entry, words);
                    group.nested().forEach(nested -> texts.put(nested.id(), entries(nested, entry, words)));
                    return texts;
                })
                .toList();
    }

    private static Map<String, Object> words(FieldGroup group, Answers answers, AnswerText words) {
        Map<String, Object> texts = new HashMap<>();
        for (Field field : group.fields()) {
            answers.get(field.id()).ifPresent(answer -> texts.put(field.id(), words.of(field, answer)));
        }
        return texts;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> inner(String name) {
        return (Map<String, Object>) values.computeIfAbsent(name, key -> new HashMap<String, Object>());
    }

    /** The values for {@link Letter#fill}. */
    public Map<String, Object> toMap() {
        return Map.copyOf(values);
    }
}
