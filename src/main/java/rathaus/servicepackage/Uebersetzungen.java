package rathaus.servicepackage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<Language, Map<String, String>> texts = new LinkedHashMap<>();
        for (PackageFile file : paket.in("texte", ".yaml")) {
            String tag = file.path().substring("texte/".length(), file.path().length() - ".yaml".length());
            Optional<Language> language = Language.ofTag(tag).filter(found -> !found.equals(Language.DE));
            if (language.isEmpty()) {
                befunde.error(file.path(), 0, "sprache", "Diese Sprache gibt es nicht.", "Erlaubt: " + allowed() + ".");
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

    private static String allowed() {
        return Language.all().stream()
                .filter(language -> !language.equals(Language.DE))
                .map(Language::tag)
                .collect(Collectors.joining(", "));
    }

    /** The translation, if there is one. */
    public Optional<String> text(Language language, String key) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(key));
    }

    /** The text in this language, or the German one, marked. */
    public Localised in(Language language, String key, String german) {
        if (language.equals(Language.DE)) {
            return new Localised(german, false);
        }
        return text(language, key).map(text -> new Localised(text, false)).orElse(new Localised(german, true));
    }

    /**
     * Reports translations of nothing as errors and missing translations of a language that the package offers as warnings.
     * Leichte Sprache is for start and information pages: nobody misses the questions of the form in it.
     *
     * @param known every key that has a German text
     */
    public void check(Set<String> known, Befunde befunde) {
        texts.forEach((language, translated) -> {
            String file = "texte/" + language.tag() + ".yaml";
            translated.keySet().stream()
                    .filter(key -> !known.contains(key) && !LeistungWords.isOwn(key))
                    .sorted()
                    .forEach(key -> befunde.error(
                            file, 0, "text-unbekannt", "„" + key + "“ übersetzt nichts.", "Schreibweise prüfen."));
            List<String> missing = known.stream()
                    .filter(key -> !translated.containsKey(key))
                    .filter(key -> !language.equals(Language.DE_SIMPLE) || LeistungWords.isOfStartPage(key))
                    .sorted()
                    .toList();
            if (!missing.isEmpty()) {
                befunde.warning(
                        file,
                        0,
                        "text-fehlt",
                        missing.size() == 1 ? "Ein Text fehlt." : missing.size() + " Texte fehlen.",
                        "Zuerst: " + missing.getFirst() + ".");
            }
            unreachedSteps(file, translated, befunde);
        });
    }

    /** Steps are numbered without a gap: what stands behind one is never shown. */
    private static void unreachedSteps(String file, Map<String, String> translated, Befunde befunde) {
        for (int step = 2; step <= LeistungWords.MOST_STEPS; step++) {
            if (translated.containsKey(LeistungWords.STEPS + step)
                    && !translated.containsKey(LeistungWords.STEPS + (step - 1))) {
                befunde.error(
                        file,
                        0,
                        "schritte",
                        "Vor Schritt " + step + " fehlt ein Schritt.",
                        "Die Schritte von 1 an ohne Lücke zählen.");
            }
        }
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
