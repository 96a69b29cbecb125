package rathaus.german;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into words as search compares them: lower case, ä/ae and ß/ss alike, without filler and question words; then,
 * as a second step, the stem of each word (Savoy's light stemmer and the ending -ung: different words stay different).
 */
public final class GermanAnalysis {

    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_WORD = 2;
    private static final int LONGEST_WORD = 80;

    private final Analyzer words;
    private final Analyzer allWords = splitting(CharArraySet.EMPTY_SET);
    private final Analyzer stem = stemming();

    public GermanAnalysis(List<String> fillers) {
        CharArraySet normalised = new CharArraySet(fillers.size(), false);
        fillers.forEach(filler -> normalised.addAll(terms(allWords, filler)));
        this.words = splitting(normalised);
    }

    private static Analyzer splitting(CharArraySet fillers) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                TokenStream stream = new GermanNormalizationFilter(new LowerCaseFilter(source));
                stream = new LengthFilter(new ASCIIFoldingFilter(stream), SHORTEST_WORD, LONGEST_WORD);
                return new TokenStreamComponents(source, fillers.isEmpty() ? stream : new StopFilter(stream, fillers));
            }
        };
    }

    private static Analyzer stemming() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new KeywordTokenizer();
                return new TokenStreamComponents(source, new GermanLightStemFilter(source));
            }
        };
    }

    /** The normalised words of a text in order, without fillers. */
    public List<String> words(String text) {
        return terms(words, text);
    }

    /** The normalised words including fillers, for texts that consist of nothing else. */
    public List<String> allWords(String text) {
        return terms(allWords, text);
    }

    /** The stem of one normalised word. */
    public String stem(String word) {
        String light = terms(stem, word).getFirst();
        boolean isAction = light.endsWith("ung") && light.length() - 3 >= SHORTEST_STEM;
        return isAction ? light.substring(0, light.length() - 3) : light;
    }

    /** The stems of all words of a text, without fillers. */
    public List<String> stems(String text) {
        return words(text).stream().map(this::stem).toList();
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory does not fail", e);
        }
        return terms;
    }
}
