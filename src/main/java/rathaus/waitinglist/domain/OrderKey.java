package rathaus.waitinglist.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import rathaus.procedure.Warteliste.Direction;
import rathaus.waitinglist.OrderValue;

/**
 * The place of an entry as a text whose order, byte by byte ({@code COLLATE "C"}), is the order of the list: one segment for
 * each rule, then the day on which the Antrag came in. Every segment ends by itself, so that no value reaches into the next.
 */
public final class OrderKey {

    private static final String NOTHING = "~";
    private static final long FIRST_DAY = 5_000_000_000_000L;
    private static final long FIRST_EXPONENT = 5_000_000_000L;
    private static final char END_OF_POSITIVE = '!';
    private static final char END_OF_NEGATIVE = ':';

    private OrderKey() {}

    /** A value and which end of its kind comes first. */
    public record Ranked(OrderValue value, Direction direction) {}

    /** The key of an entry. */
    public static String of(List<Ranked> values, LocalDate receivedOn) {
        StringBuilder key = new StringBuilder();
        values.forEach(ranked -> key.append(segment(ranked)));
        return key.append(day(receivedOn, 1)).toString();
    }

    private static String segment(Ranked ranked) {
        boolean ascending = ranked.direction() == Direction.ASCENDING;
        return switch (ranked.value()) {
            case OrderValue.Day day -> day(day.value(), ascending ? 1 : -1);
            case OrderValue.Numeric number ->
                number(ascending ? number.value() : number.value().negate());
            case OrderValue.YesNo yes -> yes.value() == ascending ? "b1" : "b0";
            case OrderValue.Nothing ignored -> NOTHING;
        };
    }

    private static String day(LocalDate day, int sign) {
        return "d" + (FIRST_DAY + sign * day.toEpochDay());
    }

    /** Sign, then the power of ten, then the digits; of a negative number both complemented, because more is less there. */
    private static String number(BigDecimal value) {
        if (value.signum() == 0) {
            return "n1";
        }
        BigDecimal plain = value.abs().stripTrailingZeros();
        BigInteger digits = plain.unscaledValue();
        String positive = (FIRST_EXPONENT + plain.precision() - plain.scale()) + digits.toString();
        return value.signum() > 0 ? "n2" + positive + END_OF_POSITIVE : "n0" + complement(positive) + END_OF_NEGATIVE;
    }

    private static String complement(String digits) {
        StringBuilder complement = new StringBuilder(digits.length());
        digits.chars().forEach(digit -> complement.append((char) ('0' + '9' - digit)));
        return complement.toString();
    }
}
