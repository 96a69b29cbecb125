package rathaus.servicepackage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rathaus.kernel.Language;
import rathaus.servicepackage.Uebersetzungen.Localised;

/**
 * What one should know of a Leistung before starting, in the language of a page; what nobody has translated is German and
 * marked as German. A translation may say two things of its own that have no German text in the package: what it costs, in
 * words, and what to do, step by step.
 */
public record LeistungWords(Leistungsbeschreibung leistung, Uebersetzungen translations, Language language) {

    /** Most steps that a translation can describe. */
    public static final int MOST_STEPS = 12;

    static final String COSTS = "leistung.kosten";
    static final String STEPS = "leistung.schritte.";
    static final String FEE_HINT = "gebuehr.hinweis";

    private static final Pattern OWN = Pattern.compile("leistung\\.(kosten|schritte\\.([1-9]|1[0-2]))");

    /** The keys of all texts of the start page that the package has in German. */
    public static Set<String> keys(Leistungsbeschreibung leistung) {
        Set<String> keys = new HashSet<>(
                Set.of("leistung.name", "leistung.kurz", "leistung.beschreibung", "leistung.bearbeitungsdauer"));
        for (int i = 1; i <= leistung.eligibility().size(); i++) {
            keys.add("leistung.voraussetzungen." + i);
        }
        for (int i = 1; i <= leistung.evidence().size(); i++) {
            Leistungsbeschreibung.Evidence evidence = leistung.evidence().get(i - 1);
            String paper = paper(i);
            keys.add(paper + "name");
            evidence.hint().ifPresent(hint -> keys.add(paper + "hinweis"));
            evidence.when().ifPresent(when -> keys.add(paper + "wenn"));
        }
        hint(leistung).ifPresent(hint -> keys.add(FEE_HINT));
        return keys;
    }

    /** Whether a key is one of the texts that a translation has for itself. */
    static boolean isOwn(String key) {
        return OWN.matcher(key).matches();
    }

    /** Whether a key belongs to the start page, not to the form. */
    static boolean isOfStartPage(String key) {
        return key.startsWith("leistung.") || key.equals(FEE_HINT);
    }

    /** What people call it. */
    public Localised name() {
        return in("leistung.name", leistung.name());
    }

    /** One or two sentences. */
    public Localised summary() {
        return in("leistung.kurz", leistung.summary());
    }

    /** What it is about. */
    public Localised description() {
        return in("leistung.beschreibung", leistung.description());
    }

    /** Who may apply, one sentence each. */
    public List<Localised> eligibility() {
        List<Localised> lines = new ArrayList<>();
        for (String line : leistung.eligibility()) {
            lines.add(in("leistung.voraussetzungen." + (lines.size() + 1), line));
        }
        return lines;
    }

    /** What to have at hand. */
    public List<Paper> evidence() {
        List<Paper> papers = new ArrayList<>();
        for (Leistungsbeschreibung.Evidence evidence : leistung.evidence()) {
            String key = paper(papers.size() + 1);
            papers.add(new Paper(
                    in(key + "name", evidence.name()),
                    evidence.when().map(when -> in(key + "wenn", when)),
                    evidence.hint().map(hint -> in(key + "hinweis", hint))));
        }
        return papers;
    }

    /** How long it takes. */
    public Localised duration() {
        return in("leistung.bearbeitungsdauer", leistung.processingTime());
    }

    /** What it costs, in words, if the translation says so. */
    public Optional<String> costs() {
        return translations.text(language, COSTS);
    }

    /** What is said of paying, if anything is. */
    public Optional<Localised> feeHint() {
        return hint(leistung).map(hint -> in(FEE_HINT, hint));
    }

    /** What to do, step by step; empty if the translation does not say. */
    public List<String> steps() {
        return Stream.iterate(1, number -> number <= MOST_STEPS, number -> number + 1)
                .map(number -> translations.text(language, STEPS + number))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether some text of the start page had to be German. */
    public boolean usesGerman() {
        return !language.equals(Language.DE)
                && keys(leistung).stream()
                        .anyMatch(key -> translations.text(language, key).isEmpty());
    }

    /** Whether the language has anything of this Leistung. */
    public boolean isOffered() {
        return language.equals(Language.DE) || translations.languages().contains(language);
    }

    /** A paper that applicants need. */
    public record Paper(Localised name, Optional<Localised> when, Optional<Localised> hint) {

        /** When it is needed, as part of a longer sentence: without the full stop. */
        public Optional<Localised> whenInside() {
            return when.map(said -> new Localised(
                    said.text().endsWith(".")
                            ? said.text().substring(0, said.text().length() - 1)
                            : said.text(),
                    said.fallback()));
        }
    }

    private static Optional<String> hint(Leistungsbeschreibung leistung) {
        return leistung.gebuehr().flatMap(Leistungsbeschreibung.GebuehrRule::hint);
    }

    private static String paper(int number) {
        return "leistung.unterlagen." + number + ".";
    }

    private Localised in(String key, String german) {
        return translations.in(language, key, german);
    }
}
