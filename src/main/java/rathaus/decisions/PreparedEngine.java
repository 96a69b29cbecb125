package rathaus.decisions;

import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.EvaluationFailure;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FailedEvaluationResult;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;

/**
 * The engine with its functions made once. The library (1.19.3) makes its hundred functions anew for every expression, which
 * cost more than half of all evaluations; they hold no state. An expression was validated when it was parsed.
 */
final class PreparedEngine extends FeelEngine {

    private final FunctionProvider functions;
    private final FeelInterpreter interpreter;

    PreparedEngine(FeelEngineBuilder settings) {
        super(settings.functionProvider(), settings.valueMapper(), settings.configuration(), settings.clock());
        BuiltinFunctions builtin = new BuiltinFunctions(settings.clock(), settings.valueMapper());
        functions = new FunctionProvider.CompositeFunctionProvider(
                CollectionConverters.asScala(java.util.List.of(builtin, settings.functionProvider()))
                        .toList());
        interpreter = new FeelInterpreter(settings.valueMapper());
    }

    /** Each evaluation has a context of its own, because the context collects what went wrong. */
    @Override
    public EvaluationResult evaluate(ParsedExpression expression, Context context) {
        EvalContext own = EvalContext.create(valueMapper(), functions).merge(context);
        try {
            Val value = interpreter.eval(expression.expression(), own);
            List<EvaluationFailure> failures = own.failureCollector().failures();
            return value instanceof ValError || value instanceof ValFatalError
                    ? new FailedEvaluationResult(new Failure("No value"), failures)
                    : new SuccessfulEvaluationResult(valueMapper().unpackVal(value), failures);
        } catch (RuntimeException e) {
            return new FailedEvaluationResult(
                    new Failure(e.getClass().getSimpleName()),
                    own.failureCollector().failures());
        }
    }
}
