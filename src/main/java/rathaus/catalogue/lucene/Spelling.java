package rathaus.catalogue.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.domain.NearWords;
import rathaus.german.GermanAnalysis;

/** The vocabulary of the catalogue: which words it knows, how it writes them, which of them an unknown word may mean. */
final class Spelling {

    private final Map<String, String> written = new HashMap<>();
    private final NearWords nearWords;

    Spelling(List<Leistung> entries, GermanAnalysis analysis) {
        for (Leistung entry : entries) {
            remember(entry.name(), analysis);
            remember(entry.englishName(), analysis);
            entry.searchWords().forEach(phrase -> remember(phrase, analysis));
        }
        nearWords = new NearWords(written.keySet());
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

    /** The nearest known words; none if the word itself is known. */
    List<NearWords.Near> corrections(String word) {
        return knows(word) ? List.of() : nearWords.to(word);
    }

    /** The words as the catalogue writes them, slips put right; empty if there was nothing to put right. */
    Optional<String> corrected(List<QueryWord> words) {
        if (words.stream().allMatch(word -> word.corrections().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(String.join(" ", words.stream().map(this::written).toList()));
    }

    private String written(QueryWord word) {
        String meant = word.corrections().isEmpty()
                ? word.word()
                : word.corrections().getFirst().word();
        return written.getOrDefault(meant, meant);
    }
}
