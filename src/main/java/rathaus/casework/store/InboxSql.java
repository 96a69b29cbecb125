package rathaus.casework.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import rathaus.casework.domain.Bearbeitungen.InboxQuery;
import rathaus.casework.domain.Bearbeitungen.Narrowing;
import rathaus.casework.domain.Bearbeitungen.Place;
import rathaus.casework.domain.Bearbeitungen.Position;
import rathaus.kernel.KommuneId;

/**
 * The query of the inbox. Each unit is read from its own stretch of the index and the stretches are merged, so that a page
 * costs as much at a million cases as at a thousand.
 */
record InboxSql(String text, Map<String, Object> values) {

    private static final String COLUMNS = """
            id, due_order, received_at, aktenzeichen, reference, unit, leistung_name, applicant, state, clerk, hard_deadline,
            target, waiting_until, changed_by_citizen_at""";

    static final String ONE = "SELECT " + COLUMNS
            + " FROM casework.bearbeitung WHERE kommune = :kommune AND aktenzeichen = :aktenzeichen";

    static InboxSql of(InboxQuery query) {
        Writer writer = new Writer(query);
        return new InboxSql(
                "SELECT * FROM (" + writer.stretches(COLUMNS) + ") AS page ORDER BY " + writer.order + " LIMIT :most",
                writer.values);
    }

    /** Counts no further than the limit. */
    static InboxSql counting(InboxQuery query) {
        Writer writer = new Writer(query);
        String rows = "SELECT 1 FROM (" + writer.stretches("id, due_order, received_at") + ") AS page LIMIT :most";
        return new InboxSql("SELECT count(*) FROM (" + rows + ") AS counted", writer.values);
    }

    JdbcClient.StatementSpec run(JdbcClient jdbc, KommuneId kommune) {
        return jdbc.sql(text).params(values).param("kommune", kommune.value());
    }

    private static final class Writer {

        private final Map<String, Object> values = new HashMap<>();
        private final InboxQuery query;
        private final String order;
        private final String open;

        Writer(InboxQuery query) {
            this.query = query;
            values.put("most", query.atMost());
            this.order = query.place() instanceof Place.Before
                    ? "due_order DESC, received_at DESC, id DESC"
                    : "due_order, received_at, id";
            this.open = " AND state <> 'CLOSED'" + narrowed(query.narrowing()) + placed(query.place());
        }

        String stretches(String columns) {
            List<String> stretches = new ArrayList<>();
            for (String beginning : beginnings()) {
                stretches.add(stretch(columns, beginning + open));
            }
            return stretches.isEmpty() ? stretch(columns, "false") : String.join(" UNION ALL ", stretches);
        }

        /** What each stretch of an index begins with: a clerk, or a unit. */
        private List<String> beginnings() {
            List<String> beginnings = new ArrayList<>();
            if (query.clerks().isPresent()) {
                if (!query.units().isEmpty()) {
                    values.put("units", query.units());
                    query.clerks().get().stream().sorted().forEach(clerk -> {
                        values.put("clerk" + beginnings.size(), clerk);
                        beginnings.add("clerk = :clerk" + beginnings.size() + " AND unit IN (:units)");
                    });
                }
            } else {
                query.units().stream().sorted().forEach(unit -> {
                    values.put("unit" + beginnings.size(), unit);
                    beginnings.add("unit = :unit" + beginnings.size());
                });
            }
            return beginnings;
        }

        private String stretch(String columns, String condition) {
            return "(SELECT " + columns + " FROM casework.bearbeitung WHERE kommune = :kommune AND " + condition
                    + " ORDER BY " + order + " LIMIT :most)";
        }

        private String narrowed(Narrowing narrowing) {
            StringBuilder text = new StringBuilder(narrowing.unclaimed() ? " AND state = 'UNCLAIMED'" : "");
            narrowing.leistung().ifPresent(leistung -> {
                values.put("leistung", leistung.value());
                text.append(" AND leistung = :leistung");
            });
            narrowing.state().ifPresent(state -> {
                values.put("state", state);
                text.append(" AND state = :state");
            });
            narrowing.dueBy().ifPresent(day -> {
                values.put("dueBy", day);
                text.append(" AND due_order <= :dueBy");
            });
            return text.toString();
        }

        private String placed(Place place) {
            return switch (place) {
                case Place.First ignored -> "";
                case Place.After after -> beside(">", after.position());
                case Place.Before before -> beside("<", before.position());
            };
        }

        private String beside(String sign, Position position) {
            values.put("dueOrder", position.dueOrder());
            values.put("received", StateColumns.at(position.receivedAt()));
            values.put("id", position.id());
            return " AND (due_order, received_at, id) " + sign + " (:dueOrder, :received, :id)";
        }
    }
}
