package rathaus.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.WiedervorlageBook;
import rathaus.tenancy.KommuneScope;

/** One row for each Wiedervorlage; one that comes again is a new row. */
@Component
class JdbcWiedervorlageBook implements WiedervorlageBook {

    private final JdbcClient jdbc;

    JdbcWiedervorlageBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Noted noted, Instant at) {
        sql("""
                INSERT INTO casework.wiedervorlage (kommune, id, bearbeitung, staff, day, reason, every_months, made_at)
                VALUES (:kommune, :id, :bearbeitung, :staff, :day, :reason, :months, :at)
                """)
                .param("id", noted.id())
                .param("bearbeitung", noted.bearbeitung())
                .param("staff", noted.staff())
                .param("day", noted.day())
                .param("reason", noted.reason())
                .param("months", noted.everyMonths())
                .param("at", StateColumns.at(at))
                .update();
    }

    @Override
    public Optional<Noted> open(UUID bearbeitung, UUID id) {
        return sql("""
                SELECT * FROM casework.wiedervorlage
                WHERE kommune = :kommune AND id = :id AND bearbeitung = :bearbeitung AND done_at IS NULL
                """)
                .param("id", id)
                .param("bearbeitung", bearbeitung)
                .query((row, number) -> noted(row))
                .optional();
    }

    @Override
    public boolean done(UUID id, Instant at) {
        return sql("""
                UPDATE casework.wiedervorlage SET done_at = :at
                WHERE kommune = :kommune AND id = :id AND done_at IS NULL
                """).param("id", id).param("at", StateColumns.at(at)).update() == 1;
    }

    @Override
    public List<Noted> of(UUID bearbeitung) {
        return sql("""
                SELECT * FROM casework.wiedervorlage
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung AND done_at IS NULL ORDER BY day, id
                """)
                .param("bearbeitung", bearbeitung)
                .query((row, number) -> noted(row))
                .list();
    }

    @Override
    public List<Listed> of(UUID staff, Optional<Place> after, int atMost) {
        return sql("""
                SELECT w.*, b.unit, b.aktenzeichen, b.leistung_name, b.applicant
                FROM casework.wiedervorlage w
                    JOIN casework.bearbeitung b ON b.kommune = w.kommune AND b.id = w.bearbeitung
                WHERE w.kommune = :kommune AND w.staff = :staff AND w.done_at IS NULL AND (w.day, w.id) > (:day, :id)
                ORDER BY w.day, w.id LIMIT :most
                """)
                .param("staff", staff)
                .param("day", after.map(Place::day).orElse(LocalDate.EPOCH))
                .param("id", after.map(Place::id).orElse(new UUID(0, 0)))
                .param("most", atMost)
                .query((row, number) -> new Listed(
                        noted(row),
                        row.getString("unit"),
                        row.getString("aktenzeichen"),
                        row.getString("leistung_name"),
                        row.getString("applicant")))
                .list();
    }

    @Override
    public int due(UUID staff, LocalDate day, int atMost) {
        return sql("""
                SELECT count(*) FROM (
                    SELECT 1 FROM casework.wiedervorlage
                    WHERE kommune = :kommune AND staff = :staff AND day <= :day AND done_at IS NULL LIMIT :most) AS counted
                """)
                .param("staff", staff)
                .param("day", day)
                .param("most", atMost)
                .query(Integer.class)
                .single();
    }

    @Override
    public void finish(UUID bearbeitung, Instant at) {
        sql("""
                UPDATE casework.wiedervorlage SET done_at = :at
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung AND done_at IS NULL
                """)
                .param("bearbeitung", bearbeitung)
                .param("at", StateColumns.at(at))
                .update();
    }

    @Override
    public void hand(UUID bearbeitung, UUID from, UUID to) {
        sql("""
                UPDATE casework.wiedervorlage SET staff = :to
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung AND staff = :from AND done_at IS NULL
                """)
                .param("bearbeitung", bearbeitung)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static Noted noted(ResultSet row) throws SQLException {
        return new Noted(
                row.getObject("id", UUID.class),
                row.getObject("bearbeitung", UUID.class),
                row.getObject("staff", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("reason"),
                row.getInt("every_months"));
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
