package rathaus.catalogue.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Known words that differ from a given one by few slips: a letter too many, missing, wrong, or two swapped (distance of
 * Damerau and Levenshtein in the form of "optimal string alignment"). Compares with words of similar length only and stops
 * as soon as a word is too far away; that is faster here than building a Levenshtein automaton for every unknown word.
 */
public final class NearWords {

    private static final int ONE_SLIP_FROM = 4;
    private static final int TWO_SLIPS_FROM = 7;
    private static final int LONGEST_WORD = 40;
    private static final int MOST = 3;

    private final Map<Integer, List<String>> byLength = new HashMap<>();

    /** @param words the known words, normalised as the queries are */
    public NearWords(Collection<String> words) {
        for (String word : Set.copyOf(words)) {
            byLength.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word);
        }
    }

    /** The nearest known words, nearest first, at most three; none for very short and very long words. */
    public List<Near> to(String word) {
        if (word.length() < ONE_SLIP_FROM || word.length() > LONGEST_WORD) {
            return List.of();
        }
        int slips = word.length() < TWO_SLIPS_FROM ? 1 : 2;
        List<Near> near = new ArrayList<>();
        for (int length = word.length() - slips; length <= word.length() + slips; length++) {
            for (String known : byLength.getOrDefault(length, List.of())) {
                int distance = distance(word, known, slips);
                if (distance <= slips) {
                    near.add(new Near(known, 1.0f - (float) distance / word.length()));
                }
            }
        }
        near.sort(Comparator.comparing(Near::closeness).reversed().thenComparing(Near::word));
        return List.copyOf(near.subList(0, Math.min(MOST, near.size())));
    }

    /** The number of slips between two words, or more than {@code most} if there are more. */
    static int distance(String one, String other, int most) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int best = i;
            int[][] rows = {beforeLast, last, row};
            for (int j = 1; j <= other.length(); j++) {
                row[j] = cell(one, other, i, j, rows);
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static int cell(String one, String other, int i, int j, int[][] rows) {
        boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
        int changed = rows[1][j - 1] + (isSame ? 0 : 1);
        int cheapest = Math.min(changed, 1 + Math.min(rows[1][j], rows[2][j - 1]));
        boolean isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(cheapest, 1 + rows[0][j - 2]) : cheapest;
    }

    /** @param closeness 1 is the same word, 0 nothing in common */
    public record Near(String word, float closeness) {}
}
