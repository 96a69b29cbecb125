package rathaus.servicepackage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.kernel.Language;

/**
 * The translations of a package, {@code texte/<language>.yaml}: flat keys to texts. German stands in the main files and is
 * binding; a missing translation shows the German text, marked as German.
 */
public final class Uebersetzungen {

    private final Map<Language, Map<String, String>> texts;

    private Uebersetzungen(Map<Language, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** Reads the files in {@code texte/}; the used blocks bring theirs, for the languages that the package offers. */
    public static Uebersetzungen read(Leistungspaket paket, Befunde befunde) {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (PackageFile file : paket.in("texte", ".yaml")) {
            String tag = file.path().substring("texte/".length(), file.path().length() - ".yaml".length());
            Optional<Language> language = Language.ofTag(tag).filter(found -> found != Language.DE);
            if (language.isEmpty()) {
                befunde.error(file.path(), 0, "sprache", "Diese Sprache gibt es nicht.", "Erlaubt: en, de-simple.");
            } else {
                Section.root(paket, file.path(), befunde).ifPresent(section -> {
                    Map<String, String> all = new HashMap<>(BausteinExpansion.translations(paket, language.get()));
                    all.putAll(section.allTexts());
                    texts.put(language.get(), Map.copyOf(all));
                });
            }
        }
        return new Uebersetzungen(texts);
    }

    /** The translation, if there is one. */
    public Optional<String> text(Language language, String key) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(key));
    }

    /** The text in this language, or the German one, marked. */
    public Localised in(Language language, String key, String german) {
        if (language == Language.DE) {
            return new Localised(german, false);
        }
        return text(language, key).map(text -> new Localised(text, false)).orElse(new Localised(german, true));
    }

    /**
     * Reports translations of nothing as errors and missing translations of a language that the package offers as warnings.
     *
     * @param known every key that has a German text
     */
    public void check(Set<String> known, Befunde befunde) {
        texts.forEach((language, translated) -> {
            String file = "texte/" + language.tag() + ".yaml";
            translated.keySet().stream()
                    .filter(key -> !known.contains(key))
                    .sorted()
                    .forEach(key -> befunde.error(
                            file, 0, "text-unbekannt", "„" + key + "“ übersetzt nichts.", "Schreibweise prüfen."));
            long missing =
                    known.stream().filter(key -> !translated.containsKey(key)).count();
            if (missing > 0) {
                String first = known.stream()
                        .filter(key -> !translated.containsKey(key))
                        .sorted()
                        .findFirst()
                        .orElse("");
                befunde.warning(file, 0, "text-fehlt", missing + " Texte fehlen.", "Zuerst: " + first + ".");
            }
        });
    }

    /** Everything that is translated into this language, by key. */
    public Map<String, String> all(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    /** The languages that the package offers beside German. */
    public Set<Language> languages() {
        return Set.copyOf(texts.keySet());
    }

    /**
     * A text for a page.
     *
     * @param fallback whether it is the German text because the translation is missing; mark it up with {@code lang="de"}
     */
    public record Localised(String text, boolean fallback) {}
}
