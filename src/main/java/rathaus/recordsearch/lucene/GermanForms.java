package rathaus.recordsearch.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rathaus.german.CompoundWords;
import rathaus.german.GermanAnalysis;
import rathaus.german.WordLists;

/**
 * The forms under which a word of a text is found: its stem, and the stems of all that a compound is made of: {@code
 * Bewohnerparkausweis} also under Bewohner, Park, Ausweis, Bewohnerpark and Parkausweis. Words come again and again, so what
 * was found out is kept; one thread at a time.
 */
final class GermanForms {

    private static final String OWN_WORDS = "recordsearch/wortteile.txt";
    private static final int MOST_KEPT = 100_000;
    private static final int LONGEST_LINK = 2;

    /** Shared: both only read after they are made. */
    private static final GermanAnalysis ANALYSIS = new GermanAnalysis(List.of());

    private static final CompoundWords COMPOUNDS = compounds();

    /** In front of a word as it was written. */
    private static final char EXACT = '=';

    private final Map<String, Forms> kept = new HashMap<>();

    /** @param parts stems of the parts; empty for a simple word */
    record Forms(String stem, List<String> parts) {}

    private static CompoundWords compounds() {
        Set<String> simple = new HashSet<>();
        WordLists.simpleWords().forEach(line -> simple.addAll(ANALYSIS.allWords(line)));
        WordLists.lines(OWN_WORDS).forEach(line -> simple.addAll(ANALYSIS.allWords(line)));
        return new CompoundWords(simple, simple);
    }

    /** Changes when words are analysed in another way than before, so that an index is noticed that was made before. */
    static String version() {
        String words = String.join("\n", WordLists.simpleWords()) + String.join("\n", WordLists.lines(OWN_WORDS));
        return "2-" + Integer.toHexString(words.hashCode());
    }

    /** The term under which a word is found as it was written. */
    static String exact(String word) {
        return EXACT + word;
    }

    /** @param word normalised, as {@link GermanAnalysis#words} gives it */
    Forms of(String word) {
        Forms known = kept.get(word);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        Forms found = isWord(word) ? new Forms(ANALYSIS.stem(word), parts(word)) : new Forms(word, List.of());
        kept.put(word, found);
        return found;
    }

    /** The stems of the simple parts of a compound in order; empty for a simple word, one for a known end. */
    static List<String> simpleParts(String word) {
        return isWord(word)
                ? COMPOUNDS.split(word).stream().map(ANALYSIS::stem).distinct().toList()
                : List.of();
    }

    private static boolean isWord(String word) {
        return word.codePoints().allMatch(Character::isLetter);
    }

    private static List<String> parts(String word) {
        Set<String> stems = new LinkedHashSet<>();
        collect(word, stems);
        stems.remove(ANALYSIS.stem(word));
        return List.copyOf(stems);
    }

    private static void collect(String word, Set<String> stems) {
        List<String> parts = COMPOUNDS.split(word);
        int[] starts = starts(word, parts);
        for (int first = 0; first < parts.size(); first++) {
            for (int last = first; last < parts.size(); last++) {
                boolean isWhole = first == 0 && last == parts.size() - 1 && parts.size() > 1;
                if (!isWhole) {
                    stems.add(ANALYSIS.stem(word.substring(
                            starts[first], starts[last] + parts.get(last).length())));
                }
            }
            if (parts.get(first).length() < word.length()) {
                collect(parts.get(first), stems);
            }
        }
    }

    /** Where each part begins: behind the one before and at most a linking element. */
    private static int[] starts(String word, List<String> parts) {
        int[] starts = new int[parts.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            int from = parts.size() == 1 ? word.length() - parts.get(i).length() : at;
            int found = word.indexOf(parts.get(i), from);
            if (found < 0 || (parts.size() > 1 && found > at + LONGEST_LINK)) {
                throw new IllegalStateException("Not a part of the word at " + i);
            }
            starts[i] = found;
            at = found + parts.get(i).length();
        }
        return starts;
    }
}
