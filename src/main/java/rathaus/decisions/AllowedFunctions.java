package rathaus.decisions;

import camundajar.impl.scala.collection.immutable.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.FunctionParameters;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;

/**
 * The FEEL functions that packages may call: deterministic ones whose work is bounded by the size of their arguments. No
 * clock, no randomness, no regular expressions of Java.
 */
final class AllowedFunctions {

    private static final Set<String> BUILT_IN = Set.of(
            "not",
            "count",
            "sum",
            "min",
            "max",
            "mean",
            "number",
            "string",
            "date",
            "time",
            "duration",
            "years and months duration",
            "abs",
            "floor",
            "ceiling",
            "decimal",
            "round up",
            "round down",
            "round half up",
            "round half down",
            "modulo",
            "odd",
            "even",
            "contains",
            "starts with",
            "ends with",
            "substring",
            "substring before",
            "substring after",
            "string length",
            "upper case",
            "lower case",
            "trim",
            "string join",
            "list contains",
            "append",
            "concatenate",
            "flatten",
            "distinct values",
            "index of",
            "all",
            "any",
            "is defined",
            "day of week",
            "week of year",
            "month of year",
            "get value",
            "get or else");

    private static final Set<String> WITH_SCALE =
            Set.of("decimal", "round up", "round down", "round half up", "round half down", "floor", "ceiling");

    private AllowedFunctions() {}

    /** What is wrong with a call, if anything. */
    static Optional<String> faultOf(FunctionInvocation call) {
        String name = call.function();
        if (!contains(name)) {
            return Optional.of("Die Funktion „" + name + "“ ist nicht erlaubt.");
        }
        return takesScale(name) && !hasSmallConstantScale(call.params())
                ? Optional.of("Bei „" + name + "“ muss die Zahl der Nachkommastellen als Ziffer (0 bis 10) dastehen.")
                : Optional.empty();
    }

    /** Whether a range has fixed ends that are not too far from each other. */
    static boolean isShort(IterationContext range, int longest) {
        return range.start() instanceof ConstNumber start
                && range.end() instanceof ConstNumber end
                && end.value().$minus(start.value()).abs().toDouble() <= longest;
    }

    private static boolean contains(String name) {
        return BUILT_IN.contains(name) || OwnFunctions.names().contains(name);
    }

    private static boolean takesScale(String name) {
        return WITH_SCALE.contains(name);
    }

    /** Otherwise {@code decimal(1, 999999999)} would ask for a billion digits. */
    private static boolean hasSmallConstantScale(FunctionParameters parameters) {
        if (!(parameters instanceof PositionalFunctionParameters positional)) {
            return false;
        }
        List<?> all = positional.params();
        return all.size() < 2
                || (all.apply(1) instanceof ConstNumber scale
                        && scale.value().toDouble() >= 0
                        && scale.value().toDouble() <= 10);
    }
}
