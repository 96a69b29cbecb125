package rathaus.decisions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a decision with its explanation.
 *
 * @param outputs one map of outputs per matching row of the asked table; empty if no row matched
 * @param trace every table that took part, in the order of evaluation; the asked table comes last
 */
public record Decided(List<Map<String, @Nullable Object>> outputs, List<DecisionTrace> trace) {}
