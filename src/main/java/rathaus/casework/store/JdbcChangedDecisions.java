package rathaus.casework.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.DecisionChange;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.ChangedDecisions;
import rathaus.tenancy.KommuneScope;

/** One row for each change. */
@Component
class JdbcChangedDecisions implements ChangedDecisions {

    private final JdbcClient jdbc;

    JdbcChangedDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(UUID bearbeitung, DecisionChange change, UUID by, Instant at) {
        return jdbc.sql("""
                INSERT INTO casework.decision_change
                    (kommune, bearbeitung, id, decision, basis, from_day, tenor, changed_by, changed_at)
                VALUES (:kommune, :bearbeitung, :id, :decision, :basis, :from, :tenor, :by, :at) ON CONFLICT DO NOTHING
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("bearbeitung", bearbeitung)
                        .param("id", change.id())
                        .param("decision", change.now().map(DecisionKind::name).orElse(null))
                        .param("basis", change.basis())
                        .param("from", change.from().orElse(null))
                        .param("tenor", change.tenor().getBytes(StandardCharsets.UTF_8))
                        .param("by", by)
                        .param("at", StateColumns.at(at))
                        .update()
                == 1;
    }

    @Override
    public List<Kept> of(UUID bearbeitung) {
        return jdbc.sql("""
                SELECT id, decision, basis, from_day, tenor, changed_by, changed_at FROM casework.decision_change
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung ORDER BY changed_at, id
                """)
                .param("kommune", KommuneScope.required().value())
                .param("bearbeitung", bearbeitung)
                .query((row, number) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        DecisionChange change = new DecisionChange(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("decision")).map(DecisionKind::valueOf),
                row.getString("basis"),
                Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                new String(row.getBytes("tenor"), StandardCharsets.UTF_8));
        return new Kept(
                change,
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
