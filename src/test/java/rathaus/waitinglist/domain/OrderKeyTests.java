package rathaus.waitinglist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rathaus.procedure.Warteliste.Direction;
import rathaus.waitinglist.OrderValue;

/** The order of the texts, byte by byte as the database compares them, is the order of the values. */
class OrderKeyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    static Stream<Arguments> kindsAndDirections() {
        return Stream.of("days", "numbers", "yes and no", "everything")
                .flatMap(kind -> Stream.of(Direction.values())
                        .flatMap(direction ->
                                Stream.of(20_261_126L, 7L, 99L).map(seed -> Arguments.of(kind, direction, seed))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("kindsAndDirections")
    void hasTheOrderOfTheValues(String kind, Direction direction, long seed) {
        Random random = new Random(seed);
        List<OrderValue> values =
                IntStream.range(0, 300).mapToObj(i -> value(kind, random)).toList();
        for (OrderValue left : values) {
            for (OrderValue right : values) {
                assertThat(sign(compareKeys(key(left, direction), key(right, direction))))
                        .as("%s and %s", left, right)
                        .isEqualTo(sign(compare(left, right, direction)));
            }
        }
    }

    /** No value may reach into the next rule: the second rule counts only where the first is equal. */
    @Test
    void comparesRuleByRuleAndThenTheDayOfTheAntrag() {
        Random random = new Random(20_261_126L);
        List<List<OrderValue>> rows = IntStream.range(0, 250)
                .mapToObj(i -> List.of(value("numbers", random), value("everything", random)))
                .toList();
        for (List<OrderValue> left : rows) {
            for (List<OrderValue> right : rows) {
                LocalDate leftDay = DAY.plusDays(left.hashCode() % 3);
                LocalDate rightDay = DAY.plusDays(right.hashCode() % 3);
                int wanted = compare(left.get(0), right.get(0), Direction.DESCENDING);
                if (wanted == 0) {
                    wanted = compare(left.get(1), right.get(1), Direction.ASCENDING);
                }
                if (wanted == 0) {
                    wanted = leftDay.compareTo(rightDay);
                }
                assertThat(sign(compareKeys(key(left, leftDay), key(right, rightDay))))
                        .as("%s and %s", left, right)
                        .isEqualTo(sign(wanted));
            }
        }
    }

    private static String key(List<OrderValue> values, LocalDate day) {
        return OrderKey.of(
                List.of(
                        new OrderKey.Ranked(values.get(0), Direction.DESCENDING),
                        new OrderKey.Ranked(values.get(1), Direction.ASCENDING)),
                day);
    }

    private static String key(OrderValue value, Direction direction) {
        return OrderKey.of(List.of(new OrderKey.Ranked(value, direction)), DAY);
    }

    private static OrderValue value(String kind, Random random) {
        if (random.nextInt(10) == 0) {
            return new OrderValue.Nothing();
        }
        return switch (kind) {
            case "days" -> day(random);
            case "numbers" -> number(random);
            case "yes and no" -> new OrderValue.YesNo(random.nextBoolean());
            default ->
                switch (random.nextInt(3)) {
                    case 0 -> day(random);
                    case 1 -> number(random);
                    default -> new OrderValue.YesNo(random.nextBoolean());
                };
        };
    }

    /** Days of people, and the ends of the calendar. */
    private static OrderValue day(Random random) {
        return new OrderValue.Day(
                switch (random.nextInt(12)) {
                    case 0 -> LocalDate.MIN;
                    case 1 -> LocalDate.MAX;
                    case 2 -> LocalDate.EPOCH;
                    default -> LocalDate.EPOCH.plusDays(random.nextInt(80_000) - 40_000);
                });
    }

    /** Small and great ones, the same number written in several ways, and digits that begin alike. */
    private static OrderValue number(Random random) {
        List<BigDecimal> special = List.of(
                BigDecimal.ZERO,
                new BigDecimal("0.00"),
                new BigDecimal("1.0"),
                BigDecimal.ONE,
                new BigDecimal("-1"),
                new BigDecimal("10"),
                new BigDecimal("1E+1"),
                new BigDecimal("1.5"),
                new BigDecimal("1.55"),
                new BigDecimal("-1.5"),
                new BigDecimal("-1.55"),
                new BigDecimal("1E-30"),
                new BigDecimal("-9E+40"));
        return new OrderValue.Numeric(
                random.nextInt(3) == 0
                        ? special.get(random.nextInt(special.size()))
                        : new BigDecimal(random.nextInt(20_001) - 10_000).movePointLeft(random.nextInt(6)));
    }

    /** The order as the rules say it: kinds apart, the chosen end first, nothing last. */
    private static int compare(OrderValue left, OrderValue right, Direction direction) {
        int kinds = Integer.compare(rank(left), rank(right));
        if (kinds != 0) {
            return kinds;
        }
        int values = switch (left) {
            case OrderValue.Day day -> day.value().compareTo(((OrderValue.Day) right).value());
            case OrderValue.Numeric number -> number.value().compareTo(((OrderValue.Numeric) right).value());
            case OrderValue.YesNo yes -> Boolean.compare(yes.value(), ((OrderValue.YesNo) right).value());
            case OrderValue.Nothing ignored -> 0;
        };
        return direction == Direction.ASCENDING ? values : -values;
    }

    private static int rank(OrderValue value) {
        return switch (value) {
            case OrderValue.YesNo ignored -> 0;
            case OrderValue.Day ignored -> 1;
            case OrderValue.Numeric ignored -> 2;
            case OrderValue.Nothing ignored -> 3;
        };
    }

    private static int compareKeys(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static int sign(int comparison) {
        return Integer.signum(comparison);
    }
}
