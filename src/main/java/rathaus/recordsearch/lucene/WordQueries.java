package rathaus.recordsearch.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import rathaus.recordsearch.domain.SearchWords;

/**
 * Turns words into a query. Every word must occur, in any of its forms: as it is, inside of a compound, or, if it is a
 * compound itself, by its parts ("Ausweis zum Parken" for "Parkausweis", last of all). Filler words need not occur unless
 * there is nothing else.
 */
final class WordQueries {

    private static final String PLAIN = "plain";
    private static final float AS_WRITTEN = 1.5f;
    private static final float IN_TITLE = 1.5f;
    private static final float IN_COMPOUND = 0.4f;
    private static final float BY_PARTS = 0.15f;
    private static final float TIE = 0.1f;

    private final Analyzer analyzer;
    private final Set<?> fillers;

    WordQueries(Analyzer analyzer) {
        this.analyzer = analyzer;
        CharArraySet normalised = new CharArraySet(250, false);
        for (Object filler : GermanAnalyzer.getDefaultStopSet()) {
            normalised.addAll(words(new String((char[]) filler)));
        }
        this.fillers = normalised;
    }

    Query query(SearchWords words) {
        List<Query> wanted = new ArrayList<>();
        List<Query> fillersOnly = new ArrayList<>();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (SearchWords.Term term : words.terms()) {
            List<String> typed = words(term.text());
            if (typed.isEmpty()) {
                continue;
            }
            Query any = term.phrase() || typed.size() > 1 ? phrase(typed) : anyForm(typed.getFirst());
            if (term.excluded()) {
                query.add(any, Occur.MUST_NOT);
            } else {
                (isFiller(typed) ? fillersOnly : wanted).add(any);
            }
        }
        (wanted.isEmpty() ? fillersOnly : wanted).forEach(any -> query.add(any, Occur.MUST));
        if (wanted.isEmpty() && fillersOnly.isEmpty()) {
            query.add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.MUST);
        }
        return query.build();
    }

    private boolean isFiller(List<String> typed) {
        return typed.size() == 1 && fillers.contains(typed.getFirst());
    }

    private Query phrase(List<String> typed) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        GermanForms forms = new GermanForms();
        typed.forEach(word -> phrase.add(new Term(Fields.TEXT, forms.of(word).stem())));
        return typed.size() == 1 ? anyForm(typed.getFirst()) : phrase.build();
    }

    private static Query anyForm(String word) {
        String stem = new GermanForms().of(word).stem();
        List<Query> forms = new ArrayList<>();
        forms.add(term(Fields.TEXT, stem, 1));
        if (!stem.equals(word)) {
            forms.add(term(Fields.TEXT, GermanForms.exact(word), AS_WRITTEN));
        }
        forms.add(term(Fields.TITLE, stem, IN_TITLE));
        forms.add(term(Fields.PARTS, stem, IN_COMPOUND));
        List<String> parts = GermanForms.simpleParts(word);
        if (parts.size() > 1) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            parts.forEach(part -> all.add(
                    new DisjunctionMaxQuery(List.of(term(Fields.TEXT, part, 1), term(Fields.PARTS, part, 1)), TIE),
                    Occur.MUST));
            forms.add(new BoostQuery(all.build(), BY_PARTS));
        }
        return new DisjunctionMaxQuery(forms, TIE);
    }

    private static Query term(String field, String stem, float boost) {
        Query query = new TermQuery(new Term(field, stem));
        return boost == 1 ? query : new BoostQuery(query, boost);
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(PLAIN, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory does not fail", e);
        }
        return words;
    }
}
