package rathaus.records;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one Akte for ever: position of the Aktenplan, year of opening and a number that counts without gaps within both
 * ({@code 02-12-10/2026-000123}). Never reused, not even for an Akte that was handed to the archive.
 *
 * @param position number in the Aktenplan of the Kommune
 * @param year calendar year of the opening in Germany
 * @param number from 1
 */
public record Aktenzeichen(String position, int year, int number) {

    private static final Pattern FORM =
            Pattern.compile("(" + AktenplanPosition.FORM + ")/([1-9][0-9]{3})-([0-9]{6,9})");

    public Aktenzeichen {
        if (!AktenplanPosition.isWellFormed(position) || year < 1000 || year > 9999 || number < 1) {
            throw new IllegalArgumentException("Not an Aktenzeichen");
        }
    }

    /** Reads the written form; empty if it is none or is not written as {@link #toString} does. */
    public static Optional<Aktenzeichen> parse(String text) {
        Matcher matcher = FORM.matcher(text.length() > 60 ? "" : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(3));
        return Optional.of(number)
                .filter(positive -> positive > 0)
                .map(positive -> new Aktenzeichen(matcher.group(1), Integer.parseInt(matcher.group(2)), positive))
                .filter(aktenzeichen -> aktenzeichen.toString().equals(text));
    }

    /** Path of the page of this Akte in the work place, without the Kommune: for {@code frame.link}. */
    public String path() {
        return "/amt/akten/" + this;
    }

    /** As in letters and lists. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s/%d-%06d", position, year, number);
    }
}
