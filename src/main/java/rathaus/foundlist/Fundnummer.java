package rathaus.foundlist;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number on the label of a found item: {@code F-2026-0012}. Counted without gaps per Kommune and year of intake; says
 * nothing about a person.
 */
public record Fundnummer(int year, int number) implements Comparable<Fundnummer> {

    private static final Pattern TYPED = Pattern.compile("F?(20\\d{2})[-/](\\d{1,7})");

    public Fundnummer {
        if (year < 2000 || year > 2099 || number < 1) {
            throw new IllegalArgumentException("Not a Fundnummer");
        }
    }

    /** Reads what somebody typed, with or without the F, zeros and spaces. */
    public static Optional<Fundnummer> parse(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        String text = typed.toUpperCase(Locale.ROOT).replaceAll("\\s", "").replaceFirst("^F[-/]?", "F");
        Matcher matcher = TYPED.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Fundnummer(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    @Override
    public int compareTo(Fundnummer other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F-%d-%04d", year, number);
    }
}
