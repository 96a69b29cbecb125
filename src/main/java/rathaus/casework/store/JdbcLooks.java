package rathaus.casework.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.Looks;
import rathaus.tenancy.KommuneScope;

/** One row for each member of staff and case. */
@Component
class JdbcLooks implements Looks {

    private final JdbcClient jdbc;

    JdbcLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(UUID staff, UUID bearbeitung, Instant at) {
        sql("""
                INSERT INTO casework.look (kommune, staff, bearbeitung, at) VALUES (:kommune, :staff, :bearbeitung, :at)
                ON CONFLICT (kommune, staff, bearbeitung) DO UPDATE SET at = excluded.at
                """, staff)
                .param("bearbeitung", bearbeitung)
                .param("at", StateColumns.at(at))
                .update();
    }

    @Override
    public Map<UUID, Instant> last(UUID staff, Set<UUID> bearbeitungen) {
        Map<UUID, Instant> last = new HashMap<>();
        if (!bearbeitungen.isEmpty()) {
            sql("""
                    SELECT bearbeitung, at FROM casework.look
                    WHERE kommune = :kommune AND staff = :staff AND bearbeitung IN (:bearbeitungen)
                    """, staff)
                    .param("bearbeitungen", bearbeitungen)
                    .query((row, number) -> last.put(
                            row.getObject("bearbeitung", UUID.class),
                            row.getObject("at", OffsetDateTime.class).toInstant()))
                    .list();
        }
        return last;
    }

    @Override
    public List<UUID> latest(UUID staff, int atMost) {
        return sql("""
                SELECT bearbeitung FROM casework.look WHERE kommune = :kommune AND staff = :staff
                ORDER BY at DESC LIMIT :most
                """, staff).param("most", atMost).query(UUID.class).list();
    }

    private JdbcClient.StatementSpec sql(String statement, UUID staff) {
        return jdbc.sql(statement)
                .param("kommune", KommuneScope.required().value())
                .param("staff", staff);
    }
}
