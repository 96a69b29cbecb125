package rathaus.kernel;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A random reference that people read, write down and tell on the telephone: 12 characters of Crockford's base 32 (55 bits
 * of randomness and one check character), shown in groups of four: {@code K7QM-2XWV-9D3T}. Says nothing about person, time
 * or number of applications.
 *
 * @param value 12 characters, upper case, without hyphens, check character right
 */
public record PublicReference(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    public PublicReference {
        if (value.length() != LENGTH || check(value.substring(0, LENGTH - 1)) != value.charAt(LENGTH - 1)) {
            throw new IllegalArgumentException("Not a reference");
        }
    }

    /** A new random reference. */
    public static PublicReference random() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH - 1; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new PublicReference(text.append(check(text)).toString());
    }

    /** Reads what a person typed: any case, spaces, hyphens, O for 0, I and L for 1. Empty if it is no reference. */
    public static Optional<PublicReference> parse(String typed) {
        String text = typed.length() > 40
                ? ""
                : typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        boolean wellFormed = text.length() == LENGTH
                && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && check(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
        return wellFormed ? Optional.of(new PublicReference(text)) : Optional.empty();
    }

    /** In groups of four, for people. */
    public String grouped() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Weighted sum modulo 31 (prime): finds every single wrong character but one pair, and every swap of neighbours. */
    private static char check(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException("Not a reference");
            }
            sum = (sum + (i + 1) * digit) % 31;
        }
        return ALPHABET.charAt(sum);
    }
}
