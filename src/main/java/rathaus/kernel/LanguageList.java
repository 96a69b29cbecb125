package rathaus.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines of every {@code kernel/languages.txt} on the class path: ours, and those of an installation that adds some. */
final class LanguageList {

    private static final String FILE = "kernel/languages.txt";
    private static final List<String> NAMED = List.of("de", "en", "de-simple");

    private LanguageList() {}

    static Language required(List<Language> all, String tag) {
        return all.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + " lacks the language " + tag));
    }

    static List<Language> read() {
        Map<String, Language> languages = new LinkedHashMap<>();
        try {
            for (URL file : Collections.list(LanguageList.class.getClassLoader().getResources(FILE))) {
                try (InputStream stream = file.openStream()) {
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(LanguageList::language)
                            .forEach(language -> add(language, languages));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of languages cannot be read", e);
        }
        return namedFirst(languages);
    }

    private static void add(Language language, Map<String, Language> languages) {
        Language known = languages.putIfAbsent(language.tag(), language);
        if (known != null && !known.equals(language)) {
            throw new IllegalStateException("Two lines of " + FILE + " say different things of " + language.tag());
        }
    }

    /** The languages that code names come first, whatever the order of the files. */
    private static List<Language> namedFirst(Map<String, Language> languages) {
        return languages.values().stream()
                .sorted(Comparator.comparingInt(language -> {
                    int place = NAMED.indexOf(language.tag());
                    return place < 0 ? NAMED.size() : place;
                }))
                .toList();
    }

    /** One line; a mistake in it stops the start and quotes it. */
    static Language language(String line) {
        String[] parts = line.split(";");
        if (parts.length != 5) {
            throw new IllegalArgumentException("A line of " + FILE + " has five parts: " + line);
        }
        return new Language(
                parts[0].strip(),
                parts[1].strip(),
                parts[2].strip(),
                parts[3].strip(),
                Locale.forLanguageTag(parts[4].strip()));
    }
}
