package rathaus.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A language of the interface. German is binding in law; the others help to understand it. Which languages there are is data,
 * {@code kernel/languages.txt}: code names only those that the law or our own promise names.
 *
 * @param tag as in {@code ?sprache=}, in package files and in the database
 * @param ownName how its readers call it
 * @param htmlTag for the HTML attribute {@code lang}
 * @param direction for the HTML attribute {@code dir}: {@code ltr} or {@code rtl}
 * @param locale for dates and numbers
 */
public record Language(String tag, String ownName, String htmlTag, String direction, Locale locale) {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final List<Language> ALL = LanguageList.read();

    /** Official language (§ 23 VwVfG) and the one that stands in wherever another lacks a text. */
    public static final Language DE = LanguageList.required(ALL, "de");

    public static final Language EN = LanguageList.required(ALL, "en");

    /** Leichte Sprache (§ 11 BGG, § 4 BITV 2.0): start and information pages. */
    public static final Language DE_SIMPLE = LanguageList.required(ALL, "de-simple");

    public Language {
        if (!TAG.matcher(tag).matches() || !TAG.matcher(htmlTag).matches() || ownName.isBlank()) {
            throw new IllegalArgumentException("This is no language: " + tag);
        }
        if (!direction.equals("ltr") && !direction.equals("rtl")) {
            throw new IllegalArgumentException("Language " + tag + " is written neither ltr nor rtl: " + direction);
        }
    }

    /** All languages, German first. */
    public static List<Language> all() {
        return ALL;
    }

    /** The language with this tag, if we have it. */
    public static Optional<Language> ofTag(String tag) {
        return ALL.stream().filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** What the names of its text bundles end with: {@code _en}, {@code _de__simple}; German has no ending. */
    public String bundleEnding() {
        return equals(DE) ? "" : "_" + tag.replace("-", "__");
    }

    /** Whether it is a kind of German, so that a German text in its pages needs no other {@code lang}. */
    public boolean isGerman() {
        return htmlTag.equals("de");
    }

    /** The tag: it stands in names of tests and in messages. */
    @Override
    public String toString() {
        return tag;
    }
}
