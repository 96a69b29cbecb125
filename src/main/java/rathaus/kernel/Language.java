package rathaus.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A language of the interface. German is binding in law; the others help to understand it. */
public enum Language {
    DE("de", Locale.GERMAN),
    EN("en", Locale.ENGLISH),
    DE_SIMPLE("de-simple", Locale.of("de", "", "simple"));

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur");

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** As in {@code ?sprache=} and in package files. */
    public String tag() {
        return tag;
    }

    /** For message bundles and formats. */
    public Locale locale() {
        return locale;
    }

    /** For the HTML attribute {@code lang}. */
    public String htmlTag() {
        return this == EN ? "en" : "de";
    }

    /** For the HTML attribute {@code dir}. */
    public String direction() {
        return directionOf(htmlTag());
    }

    /** How a language is written: {@code rtl} from right to left, else {@code ltr}. */
    public static String directionOf(String htmlTag) {
        return RIGHT_TO_LEFT.contains(htmlTag) ? "rtl" : "ltr";
    }

    /** The language with this tag, if we have it. */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
