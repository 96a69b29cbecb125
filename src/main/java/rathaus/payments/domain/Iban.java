package rathaus.payments.domain;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An international bank account number (ISO 13616), check digits right (ISO/IEC 7064 MOD 97-10).
 *
 * @param value without spaces, upper case
 */
public record Iban(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    public Iban {
        if (!FORM.matcher(value).matches() || !isChecked(value)) {
            throw new IllegalArgumentException("Not an IBAN");
        }
    }

    /** Reads an IBAN as people write it, with spaces. */
    public static Iban of(String typed) {
        return new Iban(typed.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    /** In groups of four, as people read and type it (ISO 13616-1, 6). */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static boolean isChecked(String iban) {
        StringBuilder digits = new StringBuilder();
        for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
            digits.append(Character.digit(c, 36));
        }
        return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
    }
}
