package rathaus.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import rathaus.catalogue.Leistung;

/** Known words that an unknown word may have meant: Levenshtein automata over the vocabulary, swaps count once. */
final class Spelling {

    private static final int MOST_CORRECTIONS = 3;
    private static final int LONGEST_WORD = 60;
    private static final int ONE_SLIP_FROM = 4;
    private static final int TWO_SLIPS_FROM = 7;

    private final Terms vocabulary;
    private final Map<String, String> written = new HashMap<>();

    Spelling(IndexReader reader, List<Leistung> entries, GermanAnalysis analysis) {
        try {
            vocabulary = Objects.requireNonNull(MultiTerms.getTerms(reader, EntryIndex.SPELLING));
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory does not fail", e);
        }
        for (Leistung entry : entries) {
            remember(entry.name(), analysis);
            entry.searchWords().forEach(phrase -> remember(phrase, analysis));
        }
    }

    private void remember(String phrase, GermanAnalysis analysis) {
        for (String word : phrase.split("[^\\p{L}\\p{N}]+")) {
            List<String> normalised = word.isEmpty() ? List.of() : analysis.words(word);
            if (normalised.size() == 1) {
                written.putIfAbsent(normalised.getFirst(), word.toLowerCase(Locale.GERMAN));
            }
        }
    }

    boolean knows(String word) {
        return written.containsKey(word);
    }

    /** The word with its umlauts, as the catalogue writes it. */
    String written(String word) {
        return written.getOrDefault(word, word);
    }

    /** The nearest known words, nearest first. */
    List<Correction> corrections(String word) {
        if (word.length() < ONE_SLIP_FROM || word.length() > LONGEST_WORD) {
            return List.of();
        }
        int slips = word.length() < TWO_SLIPS_FROM ? 1 : 2;
        List<Correction> near = new ArrayList<>();
        try {
            FuzzyTermsEnum terms = new FuzzyTermsEnum(vocabulary, new Term(EntryIndex.SPELLING, word), slips, 0, true);
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                near.add(new Correction(term.utf8ToString(), terms.getBoost()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory does not fail", e);
        }
        near.sort(Comparator.comparing(Correction::closeness).reversed().thenComparing(Correction::word));
        return near.subList(0, Math.min(MOST_CORRECTIONS, near.size()));
    }

    /** @param closeness 1 is the same word, 0 nothing in common */
    record Correction(String word, float closeness) {}
}
