package rathaus.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** FEEL of packages: what it can say, and that hostile expressions are refused in bounded time. */
class ExpressionTests {

    private static final Set<String> SCOPE =
            Set.of("a", "b", "liste", "anschrift", "geboren", "heute", "ortsrecht", "ortsrecht.zonen");

    private static Values values() {
        return Values.empty()
                .put("a", 5)
                .put("b", "02")
                .put("liste", List.of(Map.of("x", 1), Map.of("x", 3)))
                .put("anschrift", Map.of("strasse", "Frankfurter Str.", "hausnummer", "12a"))
                .put("geboren", LocalDate.of(2010, 12, 2))
                .put("heute", LocalDate.of(2026, 12, 1))
                .put(
                        "ortsrecht",
                        Map.of(
                                "zonen",
                                List.of(Map.of(
                                        "gebiet",
                                        "A",
                                        "strasse",
                                        "Frankfurter Straße",
                                        "von",
                                        2,
                                        "bis",
                                        20,
                                        "seite",
                                        "gerade"))));
    }

    private static Object value(String text) {
        assertThat(Expression.parse(text, SCOPE)).as(text).isInstanceOf(Expression.Parsing.Sound.class);
        return ((Expression.Parsing.Sound) Expression.parse(text, SCOPE))
                .expression()
                .value(values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a > 3 and b = \"02\" | true",
                "sum(for h in liste return h.x) | 4",
                "count(liste[x > 2]) | 1",
                "some h in liste satisfies h.x = 3 | true",
                "gebiet(anschrift, ortsrecht.zonen) | A",
                "alter(geboren, heute) | 15",
                "monate(date(\"2026-03-15\"), date(\"2026-12-31\")) | 10",
                "0.1 + 0.2 | 0.3",
                "if a = 5 then \"ja\" else \"nein\" | ja",
            })
    void computes(String text, String expected) {
        Object value = value(text);
        assertThat(
                        value instanceof BigDecimal number
                                ? number.stripTrailingZeros().toPlainString()
                                : String.valueOf(value))
                .isEqualTo(expected);
    }

    @Test
    void holdsNothingThatCannotBeComputed() {
        Expression expression = ((Expression.Parsing.Sound) Expression.parse("a > \"x\"", SCOPE)).expression();
        assertThat(expression.holds(values())).isFalse();
        assertThat(expression.holds(Values.empty())).isFalse();
    }

    static List<String> hostile() {
        return List.of(
                "function(x) external {java: {class: \"java.lang.Runtime\", method signature: \"getRuntime()\"}}",
                "function(x) x + 1",
                "{f: function(x) f(x)}.f(1)",
                "a.b.c(1)",
                "9 ** 999999999",
                "decimal(1, 999999999)",
                "decimal(n: 1, scale: 999999999)",
                "matches(b, \"(a+)+$\")",
                "replace(b, \"(a+)+$\", \"\")",
                "split(b, \"(a+)+$\")",
                "now()",
                "random number()",
                "for i in 1..1000000000 return i",
                "for i in 1..a return i",
                "for i in 1..100, j in 1..100 return i * j",
                "for i in 1..100 return for j in 1..100 return i",
                "for x in liste return for y in liste return for z in liste return 1",
                "unbekannt = 1",
                "ortsrecht.gibtesnicht = 1",
                "(".repeat(500) + "1" + ")".repeat(500),
                "[".repeat(60) + "1" + "]".repeat(60),
                "if a then ".repeat(100) + "1" + " else 2".repeat(100),
                "-".repeat(1000) + "1",
                "not(".repeat(50) + "true" + ")".repeat(50),
                "1" + " + 1".repeat(450),
                "a".repeat(3000),
                "a = \"\u0000\"",
                "a =",
                "");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesHostileExpressionsInBoundedTime(String text) {
        long start = System.nanoTime();
        assertThat(Expression.parse(text, SCOPE)).isInstanceOf(Expression.Parsing.Faulty.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void beginsNothingThatMightTakeTooManySteps() {
        List<Map<String, Integer>> many =
                IntStream.range(0, 3000).mapToObj(i -> Map.of("x", i)).toList();
        Expression pairs = ((Expression.Parsing.Sound)
                        Expression.parse("count(for x in liste return count(liste[x > 5]))", SCOPE))
                .expression();
        assertThat(pairs.value(values())).isNotNull();
        assertThat(pairs.value(Values.empty().put("liste", many))).isNull();
    }
}
