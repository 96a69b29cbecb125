package rathaus.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    private static final ScopedValue<Integer> LONGEST_LIST = ScopedValue.newInstance();

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
                .where(LONGEST_LIST, values.longestList())
                .call(() -> engine.evaluateDecision(decision, values.forEngine()));
    }

    private record ExaminedCells(Map<String, Expression> cells) implements FeelEngine {

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> @Nullable T evaluateSimpleExpression(String text, VariableContext context) {
            return (T) cell("=" + text.strip()).value(variables(context), LONGEST_LIST.orElse(0));
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext context) {
            Map<String, Object> variables = variables(context);
            return cell("?" + text.strip()).test(variables.get(input), variables, LONGEST_LIST.orElse(0));
        }

        private Expression cell(String key) {
            Expression cell = cells.get(key);
            if (cell == null) {
                throw new FeelException("A cell that was not examined");
            }
            return cell;
        }

        private static Map<String, Object> variables(VariableContext context) {
            Map<String, Object> variables = new HashMap<>();
            for (String name : context.keySet()) {
                variables.put(name, context.resolve(name).getValue());
            }
            return variables;
        }
    }
}
