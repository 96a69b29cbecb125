package rathaus.procedure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One letter of a package: a piece of HTML with placeholders, without logic. Values are always escaped; placeholders stand in
 * text only, never in attributes.
 */
public final class Letter {

    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)*)\\}\\}");
    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .escapeHTML(true)
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withLoader(name -> {
                throw new IllegalStateException("No partials");
            });

    private final String source;
    private final Template template;

    private Letter(String source, Template template) {
        this.source = source;
        this.template = template;
    }

    /**
     * What is wrong with the placeholders of a text, if anything.
     *
     * @param known whether a placeholder may be used; sections are asked with their sign, {@code #nachforderungen}
     */
    static Optional<String> faultsOf(String text, Predicate<String> known) {
        if (text.length() > 60_000) {
            return Optional.of("Der Text ist zu lang.");
        }
        if (text.contains("{{{") || text.contains("}}}")) {
            return Optional.of("Drei geschweifte Klammern sind nicht erlaubt: Werte bleiben immer HTML-sicher.");
        }
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            String name = tags.group(1).equals("/") ? "" : tags.group(1).replace('^', '#') + tags.group(2);
            if (!name.isEmpty() && !known.test(name)) {
                return Optional.of("Den Platzhalter „" + name + "“ gibt es nicht.");
            }
        }
        String rest = TAG.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            return Optional.of("Ein Platzhalter hat nicht die Form {{name}}.");
        }
        try {
            MUSTACHE.compile(text);
            return Optional.empty();
        } catch (MustacheException e) {
            return Optional.of("Ein Abschnitt {{#…}} ist nicht geschlossen.");
        }
    }

    /** A text that {@link #faultsOf} has found sound. */
    static Letter of(String text) {
        return new Letter(text, MUSTACHE.compile(text));
    }

    /** Fills a line of plain text, such as the authority that receives a remedy; nothing is escaped. */
    public static String line(String text, Map<String, ?> values) {
        return MUSTACHE.escapeHTML(false).compile(text).execute(values);
    }

    /** Whether a line of plain text has only these placeholders, each well written, and no sections. */
    public static boolean lineUses(String text, Set<String> known) {
        return faultsOf(text, known::contains).isEmpty();
    }

    /** The text without its placeholders, for checking the HTML around them. */
    static String withoutPlaceholders(String text) {
        Matcher tags = TAG.matcher(text);
        StringBuilder plain = new StringBuilder();
        int last = 0;
        while (tags.find()) {
            plain.append(text, last, tags.start()).append(tags.group(1).isEmpty() ? "x" : "");
            last = tags.end();
        }
        return plain.append(text.substring(last)).toString();
    }

    /** The names of all placeholders and sections. */
    public Set<String> placeholders() {
        Set<String> names = new HashSet<>();
        Matcher tags = TAG.matcher(source);
        while (tags.find()) {
            names.add(tags.group(2));
        }
        return names;
    }

    /** The HTML with a word instead of each placeholder, for those who examine it. */
    public String sample() {
        return withoutPlaceholders(source);
    }

    /** Whether the letter shows this placeholder somewhere. */
    public boolean shows(String placeholder) {
        return source.contains("{{" + placeholder + "}}");
    }

    /**
     * Fills in the values.
     *
     * @param values texts, lists and maps by the names of the vocabulary ({@code docs/leistungspaket.md}); what is missing
     *     stays empty
     * @return HTML, within the allow-list of letters
     */
    public String fill(Map<String, ?> values) {
        return template.execute(values);
    }
}
