package rathaus.casework.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import rathaus.casework.domain.Bearbeitungen.InboxQuery;
import rathaus.kernel.KommuneId;

/**
 * The query of the inbox. Each unit is read from its own stretch of the index and the stretches are merged, so that a page
 * costs as much at a million cases as at a thousand.
 */
record InboxSql(String text, Map<String, Object> values) {

    private static final String COLUMNS = """
            id, due_order, received_at, aktenzeichen, leistung_name, applicant, state, clerk, hard_deadline, target,
            waiting_until, changed_by_citizen_at""";

    static InboxSql of(InboxQuery query) {
        Map<String, Object> values = new HashMap<>();
        values.put("most", query.atMost());
        String after = query.after()
                .map(position -> {
                    values.put("dueOrder", position.dueOrder());
                    values.put("received", StateColumns.at(position.receivedAt()));
                    values.put("id", position.id());
                    return " AND (due_order, received_at, id) > (:dueOrder, :received, :id)";
                })
                .orElse("");
        String open = " AND state <> 'CLOSED'" + (query.unclaimed() ? " AND state = 'UNCLAIMED'" : "") + after;
        List<String> stretches = new ArrayList<>();
        if (query.clerk().isPresent()) {
            values.put("clerk", query.clerk().get());
            stretches.add(stretch("clerk = :clerk" + open));
        } else {
            int number = 0;
            for (String unit : query.units().stream().sorted().toList()) {
                values.put("unit" + number, unit);
                stretches.add(stretch("unit = :unit" + number + open));
                number++;
            }
        }
        String union = stretches.isEmpty() ? stretch("false") : String.join(" UNION ALL ", stretches);
        String text = "SELECT * FROM (" + union + ") AS page ORDER BY due_order, received_at, id LIMIT :most";
        return new InboxSql(text, values);
    }

    private static String stretch(String condition) {
        return "(SELECT " + COLUMNS + " FROM casework.bearbeitung WHERE kommune = :kommune AND " + condition
                + " ORDER BY due_order, received_at, id LIMIT :most)";
    }

    JdbcClient.StatementSpec run(JdbcClient jdbc, KommuneId kommune) {
        return jdbc.sql(text).params(values).param("kommune", kommune.value());
    }
}
