package rathaus.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.identity.domain.ArrangedSubstitutions;
import rathaus.tenancy.KommuneScope;

/** One row for each substitution. */
@Component
class JdbcArrangedSubstitutions implements ArrangedSubstitutions {

    private final JdbcClient jdbc;

    JdbcArrangedSubstitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Arranged arranged, UUID by, Instant at) {
        sql("""
                INSERT INTO identity.substitution
                    (kommune, id, absent, substitute, first_day, last_day, note, arranged_by, arranged_at)
                VALUES (:kommune, :id, :absent, :substitute, :first, :last, :note, :by, :at)
                """)
                .param("id", arranged.id())
                .param("absent", arranged.absent())
                .param("substitute", arranged.substitute())
                .param("first", arranged.first())
                .param("last", arranged.last())
                .param("note", arranged.note())
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Arranged> find(UUID id) {
        return sql("SELECT * FROM identity.substitution WHERE kommune = :kommune AND id = :id")
                .param("id", id)
                .query((row, number) -> arranged(row))
                .optional();
    }

    @Override
    public void endAfter(UUID id, LocalDate lastDay) {
        sql("UPDATE identity.substitution SET last_day = :last WHERE kommune = :kommune AND id = :id")
                .param("id", id)
                .param("last", lastDay)
                .update();
    }

    @Override
    public Set<UUID> covered(UUID substitute, LocalDate day) {
        return Set.copyOf(sql("""
                SELECT DISTINCT absent FROM identity.substitution
                WHERE kommune = :kommune AND substitute = :substitute AND last_day >= :day AND first_day <= :day
                """)
                .param("substitute", substitute)
                .param("day", day)
                .query(UUID.class)
                .list());
    }

    @Override
    public List<Arranged> of(Set<UUID> members, LocalDate today) {
        return members.isEmpty()
                ? List.of()
                : sql("""
                        SELECT * FROM identity.substitution
                        WHERE kommune = :kommune AND last_day >= :today AND first_day <= last_day
                            AND (absent IN (:members) OR substitute IN (:members))
                        ORDER BY first_day, id
                        """)
                        .param("members", members)
                        .param("today", today)
                        .query((row, number) -> arranged(row))
                        .list();
    }

    private static Arranged arranged(ResultSet row) throws SQLException {
        return new Arranged(
                row.getObject("id", UUID.class),
                row.getObject("absent", UUID.class),
                row.getObject("substitute", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("note"));
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
