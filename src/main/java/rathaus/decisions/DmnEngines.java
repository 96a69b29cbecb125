package rathaus.decisions;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnDecisionResult;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.operaton.bpm.dmn.feel.impl.FeelEngine;
import org.operaton.bpm.dmn.feel.impl.FeelException;
import org.operaton.bpm.engine.variable.context.VariableContext;

/** Sets up the DMN engine so that it evaluates nothing but the cells examined before, by our FEEL engine. */
final class DmnEngines {

    private static final ScopedValue<Consumer<DmnDecisionTableEvaluationEvent>> LISTENER = ScopedValue.newInstance();
    private static final ScopedValue<Values> VALUES = ScopedValue.newInstance();

    private DmnEngines() {}

    static DmnEngine forCells(Map<String, Expression> cells) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(() -> new ExaminedCells(cells));
        configuration.setDefaultInputExpressionExpressionLanguage("feel");
        configuration.setDefaultInputEntryExpressionLanguage("feel");
        configuration.setDefaultOutputEntryExpressionLanguage("feel");
        configuration.setDefaultLiteralExpressionLanguage("feel");
        configuration.setScriptEngineResolver(language -> {
            throw new IllegalStateException("No scripts");
        });
        configuration.setElProvider(expression -> {
            throw new IllegalStateException("No expressions but FEEL");
        });
        configuration.setCustomPostDecisionTableEvaluationListeners(
                List.of(event -> LISTENER.orElse(ignored -> {}).accept(event)));
        return configuration.buildEngine();
    }

    static DmnDecisionResult evaluate(
            DmnEngine engine, DmnDecision decision, Values values, Consumer<DmnDecisionTableEvaluationEvent> listener) {
        return ScopedValue.where(LISTENER, listener)
                .where(VALUES, values)
                .call(() -> engine.evaluateDecision(decision, values.forEngine()));
    }

    private record ExaminedCells(Map<String, Expression> cells) implements FeelEngine {

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> @Nullable T evaluateSimpleExpression(String text, VariableContext context) {
            return (T) cell("=" + text.strip()).value(CellContext.of(context), longestList());
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext context) {
            CellContext variables = CellContext.of(context);
            return cell("?" + text.strip()).test(variables.plain(input), variables, longestList());
        }

        private static int longestList() {
            return VALUES.isBound() ? VALUES.get().longestList() : 0;
        }

        private Expression cell(String key) {
            Expression cell = cells.get(key);
            if (cell == null) {
                throw new FeelException("A cell that was not examined");
            }
            return cell;
        }
    }

    /** What a cell sees, one by one: it uses few of the values of a form, and most of them were converted before. */
    private static final class CellContext extends CustomContext {

        private final VariableContext engine;
        private final Values values;

        private CellContext(VariableContext engine, Values values) {
            this.engine = engine;
            this.values = values;
        }

        static CellContext of(VariableContext engine) {
            return new CellContext(engine, VALUES.orElse(Values.empty()));
        }

        /** The engine's value: its own names (inputs, results of required decisions) hide those of the form. */
        @Nullable
        Object plain(String name) {
            return engine.containsVariable(name) ? engine.resolve(name).getValue() : null;
        }

        @Override
        public VariableProvider variableProvider() {
            return new VariableProvider() {
                @Override
                public Option<Object> getVariable(String name) {
                    if (!engine.containsVariable(name)) {
                        return Option.empty();
                    }
                    Object value = plain(name);
                    boolean fromTheForm = value != null && value == values.get(name);
                    return Option.apply(fromTheForm ? values.converted(name) : Feel.convert(value));
                }

                @Override
                public Iterable<String> keys() {
                    return CollectionConverters.asScala(engine.keySet());
                }
            };
        }
    }
}
