package rathaus.records.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.records.AktenplanEntry;
import rathaus.records.AktenplanPosition;
import rathaus.records.domain.Positions;
import rathaus.tenancy.KommuneScope;

/** The Aktenplan as dated rows; of each position the youngest row that has begun holds. */
@Component
class JdbcPositions implements Positions {

    private final JdbcClient jdbc;

    JdbcPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AktenplanPosition> serving(String named, LocalDate on) {
        return jdbc.sql("""
                SELECT p.* FROM records.aktenplan_position p
                WHERE p.kommune = :kommune AND p.serves = :named AND p.valid_from <= :day AND NOT p.ended
                  AND NOT EXISTS (
                      SELECT 1 FROM records.aktenplan_position later
                      WHERE later.kommune = :kommune AND later.number = p.number
                        AND later.valid_from > p.valid_from AND later.valid_from <= :day)
                ORDER BY p.valid_from DESC, p.number LIMIT 1
                """)
                .param("kommune", KommuneScope.required().value())
                .param("named", named)
                .param("day", on)
                .query((row, number) -> entry(row).position())
                .optional();
    }

    @Override
    public List<AktenplanPosition> on(LocalDate day) {
        return jdbc
                .sql("""
                SELECT DISTINCT ON (number) * FROM records.aktenplan_position
                WHERE kommune = :kommune AND valid_from <= :day
                ORDER BY number, valid_from DESC
                """)
                .param("kommune", KommuneScope.required().value())
                .param("day", day)
                .query((row, number) -> entry(row))
                .stream()
                .filter(entry -> !entry.ended())
                .map(AktenplanEntry::position)
                .toList();
    }

    @Override
    public List<AktenplanEntry> entries() {
        return jdbc.sql("SELECT * FROM records.aktenplan_position WHERE kommune = :kommune ORDER BY number, valid_from")
                .param("kommune", KommuneScope.required().value())
                .query((row, number) -> entry(row))
                .list();
    }

    @Override
    public int add(List<AktenplanEntry> entries) {
        int added = 0;
        for (AktenplanEntry entry : entries) {
            added += add(entry);
        }
        return added;
    }

    private int add(AktenplanEntry entry) {
        AktenplanPosition position = entry.position();
        return jdbc.sql("""
                INSERT INTO records.aktenplan_position (kommune, number, valid_from, title, serves, ended, confirmed)
                VALUES (:kommune, :number, :validFrom, :title, :serves, :ended, :confirmed)
                ON CONFLICT (kommune, number, valid_from) DO NOTHING
                """)
                .param("kommune", KommuneScope.required().value())
                .param("number", position.number())
                .param("validFrom", position.validFrom())
                .param("title", position.title())
                .param("serves", position.serves())
                .param("ended", entry.ended())
                .param("confirmed", position.confirmed())
                .update();
    }

    private static AktenplanEntry entry(ResultSet row) throws SQLException {
        AktenplanPosition position = new AktenplanPosition(
                row.getString("number"),
                row.getString("title"),
                row.getString("serves"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("confirmed"));
        return new AktenplanEntry(position, row.getBoolean("ended"));
    }
}
