package rathaus.decisions;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of streets as people write them: case, spaces, hyphens and the abbreviation of Straße do not matter. */
public final class StreetNames {

    private static final Pattern STREET = Pattern.compile("(stra(ss|ß)e|str\\.?)$");
    private static final Pattern GAPS = Pattern.compile("[\\s-]+");
    private static final int BEGINNING = 4;

    private StreetNames() {}

    /** Whether a list has the street. */
    public static boolean contains(List<String> streets, String street) {
        String wanted = key(street);
        return streets.stream().anyMatch(other -> key(other).equals(wanted));
    }

    /** Streets of a list that begin like what was typed or hold it. */
    public static List<String> similar(List<String> streets, String typed, int most) {
        String wanted = key(typed);
        String beginning = wanted.substring(0, Math.min(BEGINNING, wanted.length()));
        return streets.stream()
                .filter(street -> key(street).startsWith(beginning)
                        || (wanted.length() >= BEGINNING && key(street).contains(wanted)))
                .limit(most)
                .toList();
    }

    /** One spelling for all. */
    static String key(@Nullable Object street) {
        String lower = (street == null ? "" : street.toString()).strip().toLowerCase(Locale.GERMAN);
        String shortened = STREET.matcher(lower).replaceFirst("str");
        return GAPS.matcher(shortened).replaceAll("");
    }
}
