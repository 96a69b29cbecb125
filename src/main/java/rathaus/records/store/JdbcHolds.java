package rathaus.records.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.records.LegalHold;
import rathaus.records.domain.Holds;
import rathaus.tenancy.KommuneScope;

/** Holds in a table of their own; the Vorgang carries whether one lies on it. */
@Component
class JdbcHolds implements Holds {

    private final JdbcClient jdbc;

    JdbcHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(LegalHold hold) {
        jdbc.sql("""
                INSERT INTO records.legal_hold (kommune, id, vorgang, reason, placed_at, placed_by)
                VALUES (:kommune, :id, :vorgang, :reason, :at, :by)
                """)
                .param("kommune", KommuneScope.required().value())
                .param("id", hold.id())
                .param("vorgang", hold.vorgang())
                .param("reason", hold.reason())
                .param("at", hold.placedAt().atOffset(ZoneOffset.UTC))
                .param("by", hold.placedBy())
                .update();
        mark(hold.vorgang());
    }

    @Override
    public Optional<LegalHold> byId(UUID hold) {
        return jdbc.sql("SELECT * FROM records.legal_hold WHERE kommune = :kommune AND id = :id")
                .param("kommune", KommuneScope.required().value())
                .param("id", hold)
                .query((row, number) -> hold(row))
                .optional();
    }

    @Override
    public List<LegalHold> of(UUID vorgang) {
        return jdbc.sql(
                        "SELECT * FROM records.legal_hold WHERE kommune = :kommune AND vorgang = :vorgang ORDER BY placed_at, id")
                .param("kommune", KommuneScope.required().value())
                .param("vorgang", vorgang)
                .query((row, number) -> hold(row))
                .list();
    }

    @Override
    public void lift(LegalHold hold, LegalHold.Lift lift) {
        jdbc.sql("""
                UPDATE records.legal_hold SET lifted_at = :at, lifted_by = :by, lift_reason = :reason
                WHERE kommune = :kommune AND id = :id AND lifted_at IS NULL
                """)
                .param("kommune", KommuneScope.required().value())
                .param("id", hold.id())
                .param("at", lift.at().atOffset(ZoneOffset.UTC))
                .param("by", lift.by())
                .param("reason", lift.reason())
                .update();
        mark(hold.vorgang());
    }

    private void mark(UUID vorgang) {
        jdbc.sql("""
                UPDATE records.vorgang SET held = EXISTS (
                    SELECT 1 FROM records.legal_hold
                    WHERE kommune = :kommune AND vorgang = :vorgang AND lifted_at IS NULL)
                WHERE kommune = :kommune AND id = :vorgang
                """)
                .param("kommune", KommuneScope.required().value())
                .param("vorgang", vorgang)
                .update();
    }

    private static LegalHold hold(ResultSet row) throws SQLException {
        return new LegalHold(
                row.getObject("id", UUID.class),
                row.getObject("vorgang", UUID.class),
                row.getString("reason"),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getString("placed_by"),
                lift(row));
    }

    private static Optional<LegalHold.Lift> lift(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("lifted_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(
                        new LegalHold.Lift(at.toInstant(), row.getString("lifted_by"), row.getString("lift_reason")));
    }
}
