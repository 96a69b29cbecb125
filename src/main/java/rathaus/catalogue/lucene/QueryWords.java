package rathaus.catalogue.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import rathaus.catalogue.domain.NearWords;

/**
 * Turns people's words into a Lucene query. Every word may be found as it is, as the beginning of a longer word, by the
 * parts of a compound or, if it is unknown, by its nearest known spellings; the best of these counts. Neighbours are also
 * tried as one word ("Sperr Müll"), and a phrase that the catalogue has as a whole counts most.
 */
final class QueryWords {

    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_PREFIX = 4;
    private static final int LONGEST_PREFIX = 30;
    private static final float TIE = 0.15f;

    private static final float AS_PART = 0.45f;
    private static final float AS_PREFIX = 0.5f;
    private static final float AS_CORRECTION = 0.75f;
    private static final float AS_START = 0.6f;

    private final GermanWords german;
    private final Spelling spelling;

    QueryWords(GermanWords german, Spelling spelling) {
        this.german = german;
        this.spelling = spelling;
    }

    List<QueryWord> words(String text) {
        return german.queryWords(text).stream()
                .limit(MOST_WORDS)
                .map(word -> new QueryWord(word, spelling.knows(word), spelling.corrections(word)))
                .toList();
    }

    Query query(List<QueryWord> asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        asked.forEach(word -> query.add(anyForm(word), BooleanClause.Occur.SHOULD));
        List<String> words = asked.stream().map(QueryWord::word).toList();
        joinedNeighbours(words).forEach(joined -> query.add(exactly(joined, 1.0f), BooleanClause.Occur.SHOULD));
        phrases(words).forEach((phrase, boost) -> query.add(phrase(phrase, boost), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    private Query anyForm(QueryWord asked) {
        String word = asked.word();
        List<Query> forms = new ArrayList<>();
        forms.add(exactly(word, 1.0f));
        german.partStems(word).forEach(part -> forms.add(stem(part, AS_PART)));
        if (word.length() >= SHORTEST_PREFIX && word.length() <= LONGEST_PREFIX) {
            forms.add(prefix(EntryIndex.NAME, word, AS_PREFIX * 2));
            forms.add(prefix(EntryIndex.WORDS, word, AS_PREFIX));
        }
        asked.corrections().forEach(correction -> addCorrected(correction, forms));
        if (asked.corrections().isEmpty() && !asked.isKnown()) {
            forms.add(startAndRest(word));
        }
        return new DisjunctionMaxQuery(forms, TIE);
    }

    private void addCorrected(NearWords.Near correction, List<Query> forms) {
        float weight = AS_CORRECTION * correction.closeness() * correction.closeness();
        forms.add(exactly(correction.word(), weight));
        german.partStems(correction.word()).forEach(part -> forms.add(stem(part, weight * AS_PART)));
    }

    /** "Wohnsitzummeldung": both halves count, the second one also in a near spelling. */
    private Query startAndRest(String word) {
        BooleanQuery.Builder halves = new BooleanQuery.Builder();
        for (String half : german.startAndRest(word)) {
            List<Query> forms = new ArrayList<>(List.of(exactly(half, AS_START)));
            spelling.corrections(half).forEach(correction -> addCorrected(correction, forms));
            halves.add(new DisjunctionMaxQuery(forms, TIE), BooleanClause.Occur.SHOULD);
        }
        return halves.build();
    }

    private Query exactly(String word, float weight) {
        return stem(german.analysis().stem(word), weight);
    }

    private static Query stem(String stem, float weight) {
        return new DisjunctionMaxQuery(
                List.of(
                        term(EntryIndex.NAME, stem, 2.2f * weight),
                        term(EntryIndex.WORDS, stem, 2.0f * weight),
                        term(EntryIndex.PARTS, stem, 0.9f * weight),
                        term(EntryIndex.TEXT, stem, 0.6f * weight)),
                TIE);
    }

    private static Query term(String field, String term, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, term)), boost);
    }

    private static Query prefix(String field, String word, float boost) {
        return new BoostQuery(new PrefixQuery(new Term(field, word)), boost);
    }

    private static Query phrase(String phrase, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(EntryIndex.PHRASE, phrase))), boost);
    }

    private static List<String> joinedNeighbours(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            joined.add(words.get(at) + words.get(at + 1));
            if (at + 2 < words.size()) {
                joined.add(words.get(at) + words.get(at + 1) + words.get(at + 2));
            }
        }
        return joined;
    }

    /** Every run of neighbouring words as a possible phrase of the catalogue; the longer, the more it says. */
    private Map<String, Float> phrases(List<String> words) {
        List<String> stems = words.stream().map(german.analysis()::stem).toList();
        Map<String, Float> phrases = new LinkedHashMap<>();
        for (int from = 0; from < stems.size(); from++) {
            for (int to = from + 1; to <= stems.size(); to++) {
                boolean isWhole = to - from == stems.size();
                float boost = 2.0f * (to - from) + (isWhole ? 3.0f : 0.0f);
                phrases.merge(String.join(" ", stems.subList(from, to)), boost, Math::max);
            }
        }
        return phrases;
    }
}
