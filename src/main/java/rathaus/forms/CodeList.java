package rathaus.forms;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import rathaus.kernel.Language;

/**
 * A list of codes with their labels, {@code codelisten/<name>.yaml} (XÖV: Codeliste): immutable, with its source and version.
 * Entries are found by code, by label in any language, and by what people call them.
 */
public final class CodeList {

    private static final Pattern CODE_BEHIND = Pattern.compile(".*\\(([A-Za-z0-9._-]{1,40})\\)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\pL\\pN]+");

    private final String name;
    private final String source;
    private final String version;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Set<String>> codesByKey = new HashMap<>();
    private final Map<String, List<String>> keysByCode = new LinkedHashMap<>();

    CodeList(String name, String source, String version, List<Entry> all) {
        this.name = name;
        this.source = source;
        this.version = version;
        for (Entry entry : all) {
            entries.put(entry.code(), entry);
            List<String> keys = new ArrayList<>(List.of(key(entry.label())));
            entry.translations().values().forEach(label -> keys.add(key(label)));
            keys.forEach(key -> codesByKey
                    .computeIfAbsent(key, ignored -> new LinkedHashSet<>())
                    .add(entry.code()));
            entry.alsoCalled().forEach(word -> keys.add(key(word)));
            keysByCode.put(entry.code(), List.copyOf(keys));
        }
    }

    /**
     * One entry.
     *
     * @param alsoCalled further words by which people look for it
     */
    public record Entry(String code, String label, Map<Language, String> translations, List<String> alsoCalled) {

        /** The label in a language, or the German one. */
        public String label(Language language) {
            return translations.getOrDefault(language, label);
        }
    }

    /** Name of its file. */
    public String name() {
        return name;
    }

    /** Where the list comes from. */
    public String source() {
        return source;
    }

    /** Version of the source. */
    public String version() {
        return version;
    }

    /** All entries, in the order of the file. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entry of a code. */
    public Optional<Entry> entry(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** The only entry that somebody can mean who typed this: a code, a label, or a label with its code behind it. */
    public Optional<Entry> meant(String typed) {
        String text = typed.strip();
        if (entries.containsKey(text)) {
            return entry(text);
        }
        Matcher behind = CODE_BEHIND.matcher(text);
        if (behind.matches() && entries.containsKey(behind.group(1))) {
            return entry(behind.group(1));
        }
        Set<String> codes = codesByKey.getOrDefault(key(text), Set.of());
        return codes.size() == 1 ? entry(codes.iterator().next()) : Optional.empty();
    }

    /** The label as it can be typed again: with the code behind it if it stands for several entries. */
    String typedBack(Entry entry, Language language) {
        String label = entry.label(language);
        boolean alone = meant(label).filter(entry::equals).isPresent();
        return alone ? label : label + " (" + entry.code() + ")";
    }

    /** Entries that fit what was typed, best first: label begins so, a word begins so, it stands somewhere inside. */
    public List<Entry> search(String typed, int most) {
        String wanted = key(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<Entry> found = new LinkedHashSet<>();
        entry(typed.strip()).ifPresent(found::add);
        List<BiPredicate<String, String>> ways =
                List.of(String::startsWith, (key, word) -> key.contains(" " + word), String::contains);
        for (BiPredicate<String, String> way : ways) {
            for (Map.Entry<String, List<String>> keys : keysByCode.entrySet()) {
                if (found.size() < most && keys.getValue().stream().anyMatch(key -> way.test(key, wanted))) {
                    entry(keys.getKey()).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    /** One spelling for all: case, accents, umlauts and punctuation do not matter. */
    private static String key(String text) {
        String lower = text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    @Override
    public String toString() {
        return "CodeList " + name + " " + version;
    }
}
