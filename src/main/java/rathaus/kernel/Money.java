package rathaus.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * An amount of euro in whole cents.
 *
 * @param cents may be negative (a refund)
 */
public record Money(long cents) implements Comparable<Money> {

    /** No money at all: free of charge. */
    public static final Money ZERO = new Money(0);

    /** The amount of whole euro. */
    public static Money euro(long euro) {
        return new Money(Math.multiplyExact(euro, 100L));
    }

    /** As people type it: whole euro or euro with two digits of cents, dots between thousands only: {@code 1.000,00}, never {@code 12.50}. */
    public static Optional<Money> typed(String text) {
        String plain = text.replace(".", "");
        return text.matches("([0-9]{1,9}|[0-9]{1,3}(\\.[0-9]{3}){1,2})(,[0-9]{2})?")
                ? Optional.of(new Money(Long.parseLong(plain.contains(",") ? plain.replace(",", "") : plain + "00")))
                : Optional.empty();
    }

    /** Exact sum; overflows loudly. */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /** Exact product; overflows loudly. */
    public Money times(long factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    /** Whether nothing is to be paid. */
    public boolean isZero() {
        return cents == 0;
    }

    /** German notation with the currency: {@code 1.234,50 Euro}. */
    public String inGerman() {
        return String.format(
                Locale.GERMANY, "%s%,d,%02d Euro", cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
