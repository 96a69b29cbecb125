package rathaus.recordsearch.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, read leniently: words, "phrases", and both with a minus in front for what must not occur. There is
 * no wrong input; a quotation mark that is not closed holds until the end.
 */
public record SearchWords(List<Term> terms) {

    private static final int LONGEST = 300;
    private static final int MOST = 20;
    private static final String QUOTES = "\"„“”«»‟";
    private static final String MINUS = "-–−";

    public SearchWords {
        terms = List.copyOf(terms);
    }

    /**
     * One part of it.
     *
     * @param phrase whether its words must follow each other
     * @param excluded whether it must not occur
     */
    public record Term(String text, boolean phrase, boolean excluded) {
        @Override
        public String toString() {
            return "Term[" + text.length() + "]";
        }
    }

    public static SearchWords parse(String typed) {
        String text = typed.substring(0, Math.min(typed.length(), LONGEST));
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < text.length() && terms.size() < MOST) {
            boolean excluded = isIn(MINUS, text, at) && at + 1 < text.length() && !isSpace(text, at + 1);
            int from = excluded ? at + 1 : at;
            boolean phrase = isIn(QUOTES, text, from);
            from += phrase ? 1 : 0;
            int to = end(text, from, phrase);
            if (to > from) {
                terms.add(new Term(text.substring(from, to), phrase, excluded));
            }
            at = Math.max(to, from) + (phrase || to == from ? 1 : 0);
        }
        return new SearchWords(terms.stream()
                .filter(term -> term.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList());
    }

    private static int end(String text, int from, boolean phrase) {
        int to = from;
        while (to < text.length() && !isIn(QUOTES, text, to) && (phrase || !isSpace(text, to))) {
            to++;
        }
        return to;
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    private static boolean isIn(String signs, String text, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    @Override
    public String toString() {
        return "SearchWords[" + terms.size() + "]";
    }
}
