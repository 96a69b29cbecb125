package rathaus.german;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Takes German compounds apart: {@code anwohnerparkausweis} is {@code anwohner}, {@code park} and {@code ausweis}.
 *
 * <p>A word is split only if known words cover all of it, with linking letters between them (Fugenelemente: s, es, n, en,
 * er, e). That is stricter than a search for any dictionary word inside, which finds {@code eis} in {@code ausweis}. If
 * nothing covers the word, a known word at its end is taken, because the head of a German compound stands last.
 */
public final class CompoundWords {

    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_HEAD = 5;
    private static final int SHORTEST_REST = 4;
    private static final int LONGEST_WORD = 60;

    private final Set<String> words;
    private final Set<String> heads;

    /**
     * @param words words that may be parts, normalised as the texts are
     * @param heads nouns that may be taken from the end of an otherwise unknown word
     */
    public CompoundWords(Set<String> words, Set<String> heads) {
        this.words = Set.copyOf(words);
        this.heads = Set.copyOf(heads);
    }

    /** The parts of a compound in order; empty if it is a simple or unknown word. */
    public List<String> split(String word) {
        if (word.length() < 2 * SHORTEST_PART || word.length() > LONGEST_WORD) {
            return List.of();
        }
        List<String> parts = new Cover(word).best(0);
        return parts.size() > 1 ? parts : head(word);
    }

    /**
     * The longest known word with which an otherwise unknown word begins, and what remains of it: {@code wohnsitz} and
     * {@code ummeldung}. Empty if there is none; the remainder may be unknown or misspelt.
     */
    public List<String> startAndRest(String word) {
        int longest = Math.min(word.length() - SHORTEST_REST, LONGEST_WORD);
        for (int to = longest; to >= SHORTEST_REST; to--) {
            if (words.contains(word.substring(0, to))) {
                return List.of(word.substring(0, to), withoutLink(word.substring(to)));
            }
        }
        return List.of();
    }

    private static String withoutLink(String rest) {
        boolean isLinked = rest.startsWith("s") && rest.length() > SHORTEST_REST;
        return isLinked ? rest.substring(1) : rest;
    }

    private List<String> head(String word) {
        for (int from = SHORTEST_PART; from <= word.length() - SHORTEST_HEAD; from++) {
            String tail = word.substring(from);
            if (heads.contains(tail)) {
                return List.of(tail);
            }
        }
        return List.of();
    }

    /** Search for the cover with the fewest parts; each position of the word is solved once. */
    private final class Cover {

        private final String word;
        private final List<List<String>> solved;

        Cover(String word) {
            this.word = word;
            this.solved = new ArrayList<>(Collections.nCopies(word.length() + 1, List.<String>of()));
            for (int from = word.length() - SHORTEST_PART; from >= 0; from--) {
                solved.set(from, solve(from));
            }
        }

        List<String> best(int from) {
            return solved.get(from);
        }

        private List<String> solve(int from) {
            List<String> best = List.of();
            for (int to = word.length(); to >= from + SHORTEST_PART; to--) {
                String part = word.substring(from, to);
                if (!words.contains(part) || part.equals(word)) {
                    continue;
                }
                List<String> rest = to == word.length() ? List.of() : rest(to);
                if (to == word.length() || !rest.isEmpty()) {
                    best = shorter(best, joined(part, rest));
                }
            }
            return best;
        }

        private List<String> rest(int at) {
            List<String> best = List.of();
            for (String link : LINKS) {
                int next = at + link.length();
                if (next < word.length()
                        && word.startsWith(link, at)
                        && !best(next).isEmpty()) {
                    best = shorter(best, best(next));
                }
            }
            return best;
        }
    }

    private static List<String> shorter(List<String> one, List<String> other) {
        return one.isEmpty() || (!other.isEmpty() && other.size() < one.size()) ? other : one;
    }

    private static List<String> joined(String first, List<String> rest) {
        List<String> all = new ArrayList<>(rest.size() + 1);
        all.add(first);
        all.addAll(rest);
        return List.copyOf(all);
    }
}
