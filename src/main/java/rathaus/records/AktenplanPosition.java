package rathaus.records;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One position of a Kommune's Aktenplan: the subject under which files are kept.
 *
 * @param number hierarchical: {@code 02-12-10} lies below {@code 02-12}
 * @param serves position that service packages name and that this one stands for; mostly its own number
 * @param validFrom first day on which the position holds in this wording
 * @param confirmed whether the Kommune confirmed it; the plans that come with the product are examples
 * @param keeping how long its files are kept, and what becomes of them
 */
public record AktenplanPosition(
        String number, String title, String serves, LocalDate validFrom, boolean confirmed, Keeping keeping) {

    static final String FORM = "[0-9]{1,4}(?:-[0-9]{1,4}){0,5}";

    private static final Pattern NUMBER = Pattern.compile(FORM);

    public AktenplanPosition {
        if (!isWellFormed(number) || !isWellFormed(serves)) {
            throw new IllegalArgumentException("Not a position of an Aktenplan: " + number);
        }
        if (title.isBlank() || title.length() > 200) {
            throw new IllegalArgumentException("Position " + number + " needs a title of at most 200 characters");
        }
    }

    /** Without a word about keeping. */
    public AktenplanPosition(String number, String title, String serves, LocalDate validFrom, boolean confirmed) {
        this(number, title, serves, validFrom, confirmed, Keeping.OPEN);
    }

    /** The number above: {@code 02-12} of {@code 02-12-10}; empty at the top. */
    public Optional<String> above() {
        int cut = number.lastIndexOf('-');
        return cut < 0 ? Optional.empty() : Optional.of(number.substring(0, cut));
    }

    /** Whether the text may be the number of a position. */
    public static boolean isWellFormed(String number) {
        return number.length() <= 30 && NUMBER.matcher(number).matches();
    }
}
