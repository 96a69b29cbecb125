package rathaus.decisions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.context.Context;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * A FEEL expression of a package, parsed and found within bounds. Evaluation never throws because of the values: what cannot
 * be computed is null, and null holds nothing (fail closed). An evaluation that might take more than five million steps with
 * these values is not begun.
 */
public final class Expression {

    private static final long MOST_STEPS = 5_000_000;

    private final ParsedExpression parsed;
    private final FeelBounds.Walk walk;

    private Expression(ParsedExpression parsed, FeelBounds.Walk walk) {
        this.parsed = parsed;
        this.walk = walk;
    }

    /** What came of parsing. */
    public sealed interface Parsing {

        /** It may run. */
        record Sound(Expression expression) implements Parsing {}

        /** It may not; the reason is for the author of the package. */
        record Faulty(String reason) implements Parsing {}
    }

    /**
     * Parses an expression.
     *
     * @param scope the names that it may use
     */
    public static Parsing parse(String text, Set<String> scope) {
        return parse(text, scope, false);
    }

    /** Parses the tests in a cell of a table: {@code [1..5]}, {@code "a","b"}, {@code -}. */
    static Parsing parseTests(String text, Set<String> scope) {
        return parse(text, scope, true);
    }

    private static Parsing parse(String text, Set<String> scope, boolean tests) {
        Optional<String> tooMuch = TextBounds.faultOf(text);
        if (tooMuch.isPresent()) {
            return new Parsing.Faulty(tooMuch.get());
        }
        Feel.Parsed result = tests ? Feel.parseUnaryTests(text) : Feel.parseExpression(text);
        Optional<ParsedExpression> parsed = result.expression();
        if (parsed.isEmpty()) {
            return new Parsing.Faulty(FeelSlips.reason(text, result.failure()));
        }
        FeelBounds.Walk walk = FeelBounds.walk(parsed.get().expression(), scope);
        return walk.fault().isPresent()
                ? new Parsing.Faulty(walk.fault().get())
                : new Parsing.Sound(new Expression(parsed.get(), walk));
    }

    /** The names of the scope that the expression uses. */
    public Set<String> names() {
        return walk.names();
    }

    /** The ways in which it can be true, see {@link Impossibility}. */
    List<List<Literal>> alternatives() {
        return Alternatives.of(parsed.expression(), true);
    }

    /** The constants in it: texts, numbers, yes/no; empty if it contains anything that is not a constant to compare with. */
    Optional<Set<Object>> constants() {
        return TestConstants.of(parsed.expression());
    }

    /** Whether it is true with these values. */
    public boolean holds(Values values) {
        return Boolean.TRUE.equals(value(values));
    }

    /** Its plain value (see {@link Values}) or null. */
    public @Nullable Object value(Values values) {
        return mayRun(values.longestList()) ? Feel.evaluate(parsed, values.forFeel()) : null;
    }

    /** Its value as a number. */
    public Optional<BigDecimal> number(Values values) {
        return value(values) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    @Nullable
    Object value(Context variables, int longestList) {
        return mayRun(longestList) ? Feel.evaluate(parsed, variables) : null;
    }

    boolean test(@Nullable Object input, Context variables, int longestList) {
        return mayRun(longestList) && Boolean.TRUE.equals(Feel.test(parsed, input, variables));
    }

    private boolean mayRun(int longestList) {
        long length = Math.max(walk.range() ? FeelBounds.LONGEST_RANGE : 1, longestList);
        long steps = walk.nodes();
        for (int loop = 0; loop < walk.loops(); loop++) {
            steps *= length;
        }
        return steps <= MOST_STEPS;
    }

    @Override
    public String toString() {
        return parsed.text();
    }
}
