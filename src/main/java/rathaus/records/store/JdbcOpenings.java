package rathaus.records.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.records.Aktenzeichen;
import rathaus.records.BreakGlass.Notice;
import rathaus.records.domain.Openings;
import rathaus.tenancy.KommuneScope;

/** Emergency openings by hand-written SQL. */
@Component
class JdbcOpenings implements Openings {

    private final JdbcClient jdbc;

    JdbcOpenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID id, UUID vorgang, UUID staff, String reason, Instant from, Instant until) {
        jdbc.sql("""
                INSERT INTO records.break_glass (kommune, id, vorgang, staff, reason, opened_at, ends_at)
                VALUES (:kommune, :id, :vorgang, :staff, :reason, :from, :until)
                """)
                .param("kommune", KommuneScope.required().value())
                .param("id", id)
                .param("vorgang", vorgang)
                .param("staff", staff)
                .param("reason", reason)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Set<UUID> openTo(UUID staff, Instant now) {
        return jdbc.sql(
                        "SELECT vorgang FROM records.break_glass WHERE kommune = :kommune AND staff = :staff AND ends_at > :now")
                .param("kommune", KommuneScope.required().value())
                .param("staff", staff)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .set();
    }

    @Override
    public List<Notice> notices(boolean allUnits, Set<String> units, int limit) {
        return jdbc.sql("""
                SELECT b.*, v.number, a.position, a.year, a.number AS akte_number
                FROM records.break_glass b
                JOIN records.vorgang v ON v.kommune = b.kommune AND v.id = b.vorgang
                JOIN records.akte a ON a.kommune = v.kommune AND a.id = v.akte
                WHERE b.kommune = :kommune AND (:all OR EXISTS (
                    SELECT 1 FROM records.vorgang_unit u
                    WHERE u.kommune = b.kommune AND u.vorgang = b.vorgang AND u.active AND u.unit = ANY (:units)))
                ORDER BY b.acknowledged_at IS NOT NULL, b.opened_at DESC, b.id DESC LIMIT :limit
                """)
                .param("kommune", KommuneScope.required().value())
                .param("all", allUnits)
                .param("units", units.toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) -> notice(row))
                .list();
    }

    @Override
    public boolean acknowledge(UUID notice, UUID staff, Instant at) {
        return jdbc.sql("""
                UPDATE records.break_glass SET acknowledged_at = :at, acknowledged_by = :staff
                WHERE kommune = :kommune AND id = :id AND acknowledged_at IS NULL AND staff <> :staff
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("id", notice)
                        .param("staff", staff)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("vorgang", UUID.class),
                new Aktenzeichen(row.getString("position"), row.getInt("year"), row.getInt("akte_number")),
                row.getInt("number"),
                row.getObject("staff", UUID.class),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("acknowledged_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
