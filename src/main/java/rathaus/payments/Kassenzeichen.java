package rathaus.payments;

import java.util.regex.Pattern;
import rathaus.kernel.KommuneId;

/**
 * The number by which the cash office recognises a payment (Kassenzeichen, § 13 GemKVO in the widest sense: unbestätigt).
 * Unique within the Kommune: three digits of the Kommune, nine running digits, and one check digit by ISO/IEC 7064 MOD
 * 11,10, which finds every wrong digit and nearly every swap of neighbours.
 *
 * @param value 13 digits, check digit right
 */
public record Kassenzeichen(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{13}");
    private static final int MOST_KOMMUNEN = 999;

    public Kassenzeichen {
        if (!isRight(value)) {
            throw new IllegalArgumentException("Not a Kassenzeichen");
        }
    }

    /** The Kassenzeichen with this running number. */
    public static Kassenzeichen of(KommuneId kommune, long number) {
        if (kommune.value() > MOST_KOMMUNEN || number < 0 || number > 999_999_999L) {
            throw new IllegalArgumentException("No digits left for a Kassenzeichen");
        }
        String digits = "%03d%09d".formatted(kommune.value(), number);
        return new Kassenzeichen(digits + (11 - carry(digits)) % 10);
    }

    /** Whether the text is one, check digit included. */
    public static boolean isRight(String text) {
        return FORM.matcher(text).matches() && (carry(text.substring(0, 12)) + text.charAt(12) - '0') % 10 == 1;
    }

    /** In groups, for people: {@code 001 000 000 123 4}. */
    public String grouped() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6, 9) + " "
                + value.substring(9, 12) + " " + value.substring(12);
    }

    @Override
    public String toString() {
        return value;
    }

    /** ISO/IEC 7064, hybrid system MOD 11,10: the product after the last digit. */
    private static int carry(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return product;
    }
}
