package rathaus.decisions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One table of a decision and the rows that matched: the explanation of a result.
 *
 * @param table id of the decision
 * @param name its name, for people
 * @param inputs label of each input column and the value it had
 * @param rows the rows that matched, from 1
 */
public record DecisionTrace(String table, String name, Map<String, @Nullable Object> inputs, List<MatchedRow> rows) {

    /**
     * A row that matched.
     *
     * @param number from 1, as a reader counts
     * @param description the author's words for the row, or empty
     * @param outputs name of each output column and its value
     */
    public record MatchedRow(int number, String description, Map<String, @Nullable Object> outputs) {}
}
