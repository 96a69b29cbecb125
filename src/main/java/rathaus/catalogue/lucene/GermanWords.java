package rathaus.catalogue.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rathaus.catalogue.Leistung;
import rathaus.german.CompoundWords;
import rathaus.german.GermanAnalysis;
import rathaus.german.WordLists;

/**
 * Analysis and compounds together: what one text is to the index. Knows the simple words of the file {@code
 * german/wortteile.txt} and those of the catalogue's own vocabulary.
 */
final class GermanWords {

    private static final int SHORTEST_VOCABULARY_PART = 4;

    private final GermanAnalysis analysis;
    private final CompoundWords byParts;

    GermanWords(List<Leistung> entries) {
        analysis = new GermanAnalysis(WordLists.lines("catalogue/fuellwoerter.txt"));
        Set<String> simple = new HashSet<>();
        WordLists.simpleWords().forEach(line -> simple.addAll(analysis.allWords(line)));
        Set<String> heads = Set.copyOf(simple);
        for (Leistung entry : entries) {
            entry.searchWords()
                    .forEach(phrase -> analysis.words(phrase).stream()
                            .filter(word -> word.length() >= SHORTEST_VOCABULARY_PART)
                            .forEach(simple::add));
        }
        byParts = new CompoundWords(simple, heads);
    }

    GermanAnalysis analysis() {
        return analysis;
    }

    /** The words of a query; if there are nothing but fillers, those. */
    List<String> queryWords(String query) {
        List<String> words = analysis.words(query);
        return words.isEmpty() ? analysis.allWords(query) : words;
    }

    /** Stems of all parts of a compound, parts of parts included; empty for a simple word. */
    Set<String> partStems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(byParts.split(word));
        while (!open.isEmpty()) {
            String part = open.removeFirst();
            if (stems.add(analysis.stem(part))) {
                open.addAll(byParts.split(part));
            }
        }
        return stems;
    }

    /** A known beginning and the rest of a word that nothing else explains; empty if it has no known beginning. */
    List<String> startAndRest(String word) {
        return byParts.startAndRest(word);
    }
}
