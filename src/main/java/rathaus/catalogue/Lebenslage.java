package rathaus.catalogue;

import java.util.Map;
import java.util.Optional;
import rathaus.kernel.Language;
import rathaus.servicepackage.Uebersetzungen.Localised;

/**
 * A situation of life in which people look for Leistungen (OZG catalogue: Lebenslage).
 *
 * @param key ASCII name, stable in links: {@code auto-und-parken}
 * @param text one plain sentence
 * @param names its name in other languages, by their tag
 * @param texts its sentence in other languages, by their tag
 */
public record Lebenslage(String key, String name, String text, Map<String, String> names, Map<String, String> texts) {

    public Lebenslage {
        names = Map.copyOf(names);
        texts = Map.copyOf(texts);
    }

    /** The name in a language, or the German one, marked. */
    public Localised nameIn(Language language) {
        return language.equals(Language.DE)
                ? new Localised(name, false)
                : Optional.ofNullable(names.get(language.tag()))
                        .map(own -> new Localised(own, false))
                        .orElse(new Localised(name, true));
    }

    /** The sentence in a language; the German one only where people read German. */
    public Optional<Localised> textIn(Language language) {
        if (language.equals(Language.DE)) {
            return Optional.of(new Localised(text, false));
        }
        Optional<Localised> own =
                Optional.ofNullable(texts.get(language.tag())).map(translated -> new Localised(translated, false));
        return language.isGerman() ? own.or(() -> Optional.of(new Localised(text, true))) : own;
    }
}
