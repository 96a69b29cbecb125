package rathaus.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.FeeClaim;
import rathaus.casework.domain.FeeClaims;
import rathaus.kernel.Money;
import rathaus.payments.Kassenzeichen;
import rathaus.tenancy.KommuneScope;

/** Demands in PostgreSQL. */
@Component
class JdbcFeeClaims implements FeeClaims {

    private final JdbcClient jdbc;

    JdbcFeeClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(FeeClaim claim) {
        return sql("""
                INSERT INTO casework.fee_claim
                    (kommune, bearbeitung, kassenzeichen, amount_cents, due_on, before_issue, debited, charged_at)
                VALUES (:kommune, :bearbeitung, :kassenzeichen, :cents, :dueOn, :beforeIssue, :debited, :at)
                ON CONFLICT DO NOTHING
                """, claim.bearbeitung())
                        .param("kassenzeichen", claim.kassenzeichen().value())
                        .param("cents", claim.amount().cents())
                        .param("dueOn", claim.dueOn())
                        .param("beforeIssue", claim.beforeIssue())
                        .param("debited", claim.debited())
                        .param("at", StateColumns.at(claim.chargedAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<FeeClaim> of(UUID bearbeitung) {
        return sql("""
                SELECT bearbeitung, kassenzeichen, amount_cents, due_on, before_issue, debited, charged_at, posted_on,
                    declined_at, settled_at, dropped_at
                FROM casework.fee_claim WHERE kommune = :kommune AND bearbeitung = :bearbeitung
                """, bearbeitung).query((row, number) -> claim(row)).optional();
    }

    @Override
    public boolean posted(UUID bearbeitung, LocalDate on) {
        return sql("""
                UPDATE casework.fee_claim SET posted_on = :on
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung AND posted_on IS NULL AND settled_at IS NULL
                    AND dropped_at IS NULL
                """, bearbeitung).param("on", on).update() == 1;
    }

    @Override
    public boolean settled(UUID bearbeitung, Instant at) {
        return sql("""
                UPDATE casework.fee_claim SET settled_at = :at
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung AND settled_at IS NULL
                """, bearbeitung).param("at", StateColumns.at(at)).update() == 1;
    }

    @Override
    public boolean dropped(UUID bearbeitung, Instant at) {
        return sql("""
                UPDATE casework.fee_claim SET dropped_at = :at
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung AND settled_at IS NULL AND dropped_at IS NULL
                """, bearbeitung).param("at", StateColumns.at(at)).update() == 1;
    }

    @Override
    public boolean declined(UUID bearbeitung, Instant at) {
        return sql("""
                UPDATE casework.fee_claim SET declined_at = :at
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung AND settled_at IS NULL
                    AND (declined_at IS NULL OR declined_at < :at)
                """, bearbeitung).param("at", StateColumns.at(at)).update() == 1;
    }

    private JdbcClient.StatementSpec sql(String statement, UUID bearbeitung) {
        return jdbc.sql(statement)
                .param("kommune", KommuneScope.required().value())
                .param("bearbeitung", bearbeitung);
    }

    private static FeeClaim claim(ResultSet row) throws SQLException {
        return new FeeClaim(
                row.getObject("bearbeitung", UUID.class),
                new Kassenzeichen(row.getString("kassenzeichen")),
                new Money(row.getLong("amount_cents")),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("before_issue"),
                row.getBoolean("debited"),
                Objects.requireNonNull(row.getObject("charged_at", OffsetDateTime.class))
                        .toInstant(),
                Optional.ofNullable(row.getObject("posted_on", LocalDate.class)),
                instant(row, "declined_at"),
                instant(row, "settled_at"),
                instant(row, "dropped_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
