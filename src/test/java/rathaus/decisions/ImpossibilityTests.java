package rathaus.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is called impossible never holds, with whatever values. */
class ImpossibilityTests {

    private static final Set<String> SCOPE = Set.of("art", "ja", "zahl", "mehr");
    private static final Map<String, Domain> DOMAINS = Map.of(
            "art", new Domain.Codes(Set.of("a", "b")),
            "ja", new Domain.YesNo(),
            "zahl", new Domain.Numbers(Optional.empty(), Optional.empty(), 0),
            "mehr", new Domain.SomeOf(Set.of("a", "b")));

    private static Expression expression(String text) {
        return switch (Expression.parse(text, SCOPE)) {
            case Expression.Parsing.Sound sound -> sound.expression();
            case Expression.Parsing.Faulty faulty -> throw new AssertionError(text + ": " + faulty.reason());
        };
    }

    private static Optional<String> why(String... conditions) {
        return Impossibility.of(
                Stream.of(conditions).map(ImpossibilityTests::expression).toList(), DOMAINS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "false",
                "1 = 2",
                "art = \"c\"",
                "\"c\" = art",
                "art = 1",
                "art = \"a\" and art = \"b\"",
                "art = \"a\" and not(art = \"a\")",
                "art = null and art = \"a\"",
                "ja and not(ja)",
                "ja = \"ja\"",
                "ja and (false or art = \"c\")",
                "zahl > 5 and zahl < 3",
                "zahl > 5 and zahl < 5",
                "zahl = 4 and zahl > 7",
                "zahl >= 5 and not(zahl > 4)",
                "list contains(mehr, \"c\")",
                "if ja then art = \"c\" else false",
                "zahl > 5 and zahl = null"
            })
    void isSeen(String condition) {
        assertThat(why(condition)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "art = \"a\"",
                "art != \"c\"",
                "art != \"a\" and art != \"b\"",
                "art = \"a\" or art = \"c\"",
                "not(art = \"c\")",
                "zahl >= 5 and zahl <= 5",
                "zahl > 3 and zahl < 5",
                "ja or not(ja)",
                "list contains(mehr, \"a\") and list contains(mehr, \"b\")",
                "some x in mehr satisfies x = \"c\"",
                "if art = \"c\" then false else true",
                "art = null or art = \"a\"",
                "1 = 1"
            })
    void isNotClaimedWhereThereIsAWay(String condition) {
        assertThat(why(condition)).isEmpty();
    }

    @Test
    void isSeenAcrossConditionsThatMustHoldTogether() {
        assertThat(why("art = \"a\"", "art = \"b\"")).isPresent();
        assertThat(why("art = \"a\"", "ja")).isEmpty();
    }

    /** Soundness: 3,000 random conditions against every combination of values; a claim must never meet a value that holds. */
    @Test
    void isNeverClaimedOfAConditionThatSomeValueFulfils() {
        Random random = new Random(20_261_125L);
        int claimed = 0;
        for (int i = 0; i < 3000; i++) {
            Expression condition = expression(randomCondition(random, 3));
            if (Impossibility.of(List.of(condition), DOMAINS).isPresent()) {
                claimed++;
                assertThat(everyValue().noneMatch(condition::holds))
                        .as("%s", condition)
                        .isTrue();
            }
        }
        assertThat(claimed).isGreaterThan(100);
    }

    private static String randomCondition(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            List<String> atoms = List.of(
                    "art = \"a\"",
                    "art = \"b\"",
                    "art = \"c\"",
                    "art != \"a\"",
                    "art = null",
                    "ja",
                    "ja = false",
                    "ja = \"ja\"",
                    "zahl > 2",
                    "zahl >= 2",
                    "zahl < 2",
                    "zahl <= 2",
                    "zahl = 2",
                    "2 < zahl",
                    "list contains(mehr, \"a\")",
                    "list contains(mehr, \"c\")",
                    "true",
                    "false",
                    "1 = 2");
            return atoms.get(random.nextInt(atoms.size()));
        }
        String left = randomCondition(random, depth - 1);
        String right = randomCondition(random, depth - 1);
        return switch (random.nextInt(4)) {
            case 0 -> "(" + left + ") and (" + right + ")";
            case 1 -> "(" + left + ") or (" + right + ")";
            case 2 -> "not(" + left + ")";
            default -> "(if " + left + " then " + right + " else " + randomCondition(random, depth - 1) + ")";
        };
    }

    private static Stream<Values> everyValue() {
        List<Optional<Object>> codes = List.of(Optional.empty(), Optional.of("a"), Optional.of("b"));
        List<Optional<Object>> answers = List.of(Optional.empty(), Optional.of(true), Optional.of(false));
        List<Optional<Object>> numbers = Stream.concat(
                        Stream.of(Optional.<Object>empty()),
                        Stream.of(1, 2, 3).map(number -> Optional.<Object>of(BigDecimal.valueOf(number))))
                .toList();
        List<Optional<Object>> lists =
                List.of(Optional.empty(), Optional.of(List.of("a")), Optional.of(List.of("a", "b")));
        return codes.stream()
                .flatMap(code -> answers.stream()
                        .flatMap(answer -> numbers.stream()
                                .flatMap(number -> lists.stream()
                                        .map(list -> Values.empty()
                                                .put("art", code.orElse(null))
                                                .put("ja", answer.orElse(null))
                                                .put("zahl", number.orElse(null))
                                                .put("mehr", list.orElse(null))))));
    }
}
