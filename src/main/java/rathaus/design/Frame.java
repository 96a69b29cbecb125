package rathaus.design;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.kernel.LegalDay;

/**
 * Everything around the content of a page, filled by {@code portal} once for every request and handed to controllers as an
 * argument. The only builder of links: in production a Kommune has its own host and {@code base} is empty, locally it is
 * {@code /bad-vilbel}.
 *
 * @param kommune what the page shows of the municipality
 * @param base path of the Kommune, without a slash at the end
 * @param path path of this page below {@code base}, for language links
 * @param language language of this page
 * @param actor who is looking
 * @param displayName how the page greets the logged-in person, if anybody is logged in
 * @param navigation main entries, in order
 * @param texts messages in the page's language
 * @param csrfToken value of the hidden field {@code _csrf} of every form
 */
public record Frame(
        KommuneView kommune,
        String base,
        String path,
        Language language,
        Actor actor,
        @Nullable String displayName,
        List<NavigationEntry> navigation,
        Texts texts,
        String csrfToken) {

    /** The Kommune as pages need it. */
    public record KommuneView(
            String slug,
            String name,
            String officialName,
            String street,
            String postcodeAndTown,
            String telephone,
            String email,
            Map<String, String> colours) {}

    /** One entry of the main navigation; {@code href} comes from {@link Frame#link}, {@code current} marks the section. */
    public record NavigationEntry(String label, String href, boolean current) {}

    /** Messages by key. Arguments fill {0}, {1} … of {@link java.text.MessageFormat}. */
    @FunctionalInterface
    public interface Texts {
        String get(String key, Object... arguments);

        /** Whether a text so far had to be German because the language lacks it. */
        default boolean usedGerman() {
            return false;
        }

        /** Whether this is a German text of a form that stands in for a missing translation; components mark it as German. */
        default boolean isGerman(@Nullable String text) {
            return false;
        }
    }

    /** A day as pages of the office show it, in their language. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(day);
    }

    /** An instant as pages of the office show it: day and time in Germany. */
    public String at(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(LegalDay.ZONE)
                .format(instant);
    }

    /** Link to a page of this Kommune: {@code frame.link("/leistungen/hundesteuer")}. The path begins with a slash. */
    public String link(String target) {
        if (!target.startsWith("/")) {
            throw new IllegalArgumentException("A link begins with a slash: " + target);
        }
        return base + target;
    }

    /** The same frame with other messages. */
    public Frame with(Texts others) {
        return new Frame(kommune, base, path, language, actor, displayName, navigation, others, csrfToken);
    }

    /** The languages in which this page is offered beside its own; the work place has no Leichte Sprache. */
    public List<Language> otherLanguages() {
        return Language.all().stream()
                .filter(other -> !other.equals(language))
                .filter(other -> !inOffice() || !other.equals(Language.DE_SIMPLE))
                .toList();
    }

    /** The same page in another language. */
    public String linkIn(Language other) {
        return base + path + "?sprache=" + other.tag();
    }

    /** Whether the page belongs to a Kommune; only the list of towns of an installation does not. */
    public boolean inKommune() {
        return !kommune.slug().isEmpty();
    }

    /** Whether this is a page of the work place, which uses the whole width of the screen. */
    public boolean inOffice() {
        return path.equals("/amt") || path.startsWith("/amt/");
    }

    /** Message of this page's language. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** What is wrong in the words of this page's language, by the id of its field, in the same order. */
    public Map<String, String> inWords(Map<String, String> messageKeys) {
        Map<String, String> words = new LinkedHashMap<>();
        messageKeys.forEach((field, key) -> words.put(field, text(key)));
        return words;
    }

    /** How much waits behind an entry of the navigation; implemented by the module that owns the page. */
    public interface NavigationCount {

        /** Path of the entry: {@code /amt/zeichnung}. */
        String path();

        /** How much waits for this actor; asked with every page, so it has to cost little. */
        int waiting(Actor actor);
    }
}
