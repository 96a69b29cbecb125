package rathaus.foundlist;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One spelling for all: small letters, ae for ä, no accents, so that a search finds what is written in another way. */
public final class SearchWords {

    private static final int MOST = 8;
    private static final int LONGEST = 200;

    private SearchWords() {}

    /** The spelling in which texts are kept for the search. */
    public static String folded(String text) {
        String small = text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(small, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** The words of a query; more than eight are too many to help. */
    public static List<String> of(String query) {
        String folded = folded(query.substring(0, Math.min(query.length(), LONGEST)));
        return folded.isEmpty()
                ? List.of()
                : Arrays.stream(folded.split(" ")).distinct().limit(MOST).toList();
    }
}
