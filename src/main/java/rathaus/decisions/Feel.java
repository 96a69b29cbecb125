package rathaus.decisions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.valuemapper.JavaCustomValueMapper;
import org.jspecify.annotations.Nullable;

/** The one FEEL engine: external functions off, our own functions added, numbers exact. */
final class Feel {

    private static final FeelEngineApi ENGINE = new FeelEngineApi(new PreparedEngine(FeelEngineBuilder.forJava()
            .withEnabledExternalFunctions(false)
            .withCustomValueMapper(new ExactNumbers())
            .withFunctionProvider(new OwnFunctions())));

    private Feel() {}

    /**
     * What came of parsing.
     *
     * @param failure the words of the library, empty if it has none
     */
    record Parsed(Optional<ParsedExpression> expression, String failure) {}

    static Parsed parseExpression(String text) {
        return parsed(() -> ENGINE.parseExpression(text));
    }

    static Parsed parseUnaryTests(String text) {
        return parsed(() -> ENGINE.parseUnaryTests(text));
    }

    /** The library's parser descends with the text; how deep it comes depends on what has been compiled so far. */
    private static Parsed parsed(Supplier<ParseResult> parser) {
        try {
            ParseResult result = parser.get();
            return result.isSuccess()
                    ? new Parsed(Optional.of(result.parsedExpression()), "")
                    : new Parsed(
                            Optional.empty(), String.valueOf(result.failure().message()));
        } catch (StackOverflowError tooDeep) {
            return new Parsed(Optional.empty(), "");
        }
    }

    /** The plain result, null if there is none. */
    static @Nullable Object evaluate(ParsedExpression expression, Context context) {
        return plain(ENGINE.evaluate(expression, context));
    }

    /** A plain value as FEEL sees it. */
    static Val convert(@Nullable Object value) {
        return OwnFunctions.MAPPER.toVal(value);
    }

    static @Nullable Object test(ParsedExpression tests, @Nullable Object input, Context variables) {
        return plain(ENGINE.evaluateWithInput(tests, input, variables));
    }

    private static @Nullable Object plain(EvaluationResult result) {
        return result.isSuccess() ? result.result() : null;
    }

    private static final class ExactNumbers extends JavaCustomValueMapper {

        @Override
        public Optional<Val> toValue(Object value, Function<Object, Val> inner) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> unpackValue(Val value, Function<Val, Object> inner) {
            if (value instanceof ValNumber number) {
                BigDecimal exact = number.value().bigDecimal();
                return Optional.of(exact);
            }
            return Optional.empty();
        }
    }
}
