package rathaus.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an act left one row behind. It stands in the sealed payload of the act, so that a row that somebody changes past the
 * program no longer fits the latest act that speaks of it.
 *
 * @param table schema and table: {@code records.dokument}
 * @param values text of each column by name; a column that came later is not covered by older statements
 */
public record RowStatement(String table, UUID id, Map<String, @Nullable String> values) {

    static final String KEY = "rows";

    Map<String, Object> asDetail() {
        return Map.of("table", table, "id", id.toString(), "values", new TreeMap<>(values));
    }

    /** The statements among the details of an act. */
    public static List<RowStatement> in(Map<String, Object> details) {
        return details.get(KEY) instanceof List<?> rows
                ? rows.stream().map(row -> of((Map<?, ?>) row)).toList()
                : List.of();
    }

    private static RowStatement of(Map<?, ?> row) {
        Map<String, @Nullable String> values = new TreeMap<>();
        if (row.get("values") instanceof Map<?, ?> stated) {
            stated.forEach((column, value) ->
                    values.put(String.valueOf(column), value == null ? null : String.valueOf(value)));
        }
        return new RowStatement(
                String.valueOf(row.get("table")), UUID.fromString(String.valueOf(row.get("id"))), values);
    }

    @Override
    public String toString() {
        return "RowStatement[" + table + " " + id + "]";
    }
}
