package rathaus.recordsearch.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A text on its way into the index: lower case, ä/ae/a and ß/ss alike, then the stem of each word or, in the field of the
 * parts, the stems of what its compounds are made of. Filler words stay, because phrases need them.
 */
final class GermanTokens extends Analyzer {

    private static final int LONGEST_WORD = 60;

    GermanTokens() {
        super(PER_FIELD_REUSE_STRATEGY); // fields differ in what they make of a word
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream words = new GermanNormalizationFilter(new LowerCaseFilter(source));
        words = new LengthFilter(new ASCIIFoldingFilter(words), 1, LONGEST_WORD);
        return new TokenStreamComponents(
                source,
                switch (field) {
                    case Fields.PARTS -> new Parts(words);
                    case Fields.TEXT, Fields.TITLE -> new Stems(words);
                    default -> words;
                });
    }

    /** Each word by its stem and, where that is another, as it was written: a Müller is not to come behind all Müll. */
    private static final class Stems extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final GermanForms forms = new GermanForms();
        private String exact = "";

        Stems(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!exact.isEmpty()) {
                term.setEmpty().append(exact);
                increment.setPositionIncrement(0);
                exact = "";
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            String word = term.toString();
            String stem = forms.of(word).stem();
            exact = stem.equals(word) ? "" : GermanForms.exact(word);
            term.setEmpty().append(stem);
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            exact = "";
        }
    }

    /** Each compound by its parts, at the place of the compound; simple words not at all. */
    private static final class Parts extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final GermanForms forms = new GermanForms();
        private Iterator<String> open = List.<String>of().iterator();
        private int skipped;

        Parts(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (!open.hasNext()) {
                if (!input.incrementToken()) {
                    return false;
                }
                skipped += increment.getPositionIncrement();
                open = forms.of(term.toString()).parts().iterator();
            }
            term.setEmpty().append(open.next());
            increment.setPositionIncrement(skipped);
            skipped = 0;
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            open = List.<String>of().iterator();
            skipped = 0;
        }
    }
}
