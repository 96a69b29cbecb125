package rathaus.casework;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is sought: small letters without marks, Müller, Mueller and Muller alike. Folding more than needed finds too
 * much rather than too little; a person looks at the result.
 */
public final class SoughtName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST = 12;

    private SoughtName() {}

    /** The words of a name, folded, each once. */
    public static List<String> words(String name) {
        return Arrays.stream(BETWEEN.split(name))
                .map(SoughtName::folded)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String folded(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace("ß", "ss");
        String plain =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
