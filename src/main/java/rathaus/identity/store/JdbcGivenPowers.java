package rathaus.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import rathaus.identity.SigningFunction;
import rathaus.identity.SigningKind;
import rathaus.identity.SigningPower;
import rathaus.identity.domain.GivenPowers;
import rathaus.kernel.Money;
import rathaus.tenancy.KommuneScope;

/** Signing powers in PostgreSQL. */
@Repository
class JdbcGivenPowers implements GivenPowers {

    private final JdbcClient jdbc;

    JdbcGivenPowers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID staff, SigningPower power) {
        sql("""
                INSERT INTO identity.signing_power
                    (kommune, id, staff, kind, unit, limit_cents, function, valid_from, valid_until)
                VALUES (:kommune, :id, :staff, :kind, :unit, :limit, :function, :from, :until)
                """)
                .param("id", power.id())
                .param("staff", staff)
                .param("kind", power.kind().name())
                .param("unit", power.unit().orElse(null))
                .param("limit", power.limit().map(Money::cents).orElse(null))
                .param("function", power.function().name())
                .param("from", power.from())
                .param("until", power.until().orElse(null))
                .update();
    }

    @Override
    public List<SigningPower> of(UUID staff) {
        return sql("""
                SELECT id, kind, unit, limit_cents, function, valid_from, valid_until FROM identity.signing_power
                WHERE kommune = :kommune AND staff = :staff ORDER BY valid_from DESC, id DESC
                """).param("staff", staff).query((row, number) -> power(row)).list();
    }

    @Override
    public boolean end(UUID staff, UUID power, LocalDate lastDay) {
        return sql("""
                UPDATE identity.signing_power SET valid_until = :last
                WHERE kommune = :kommune AND id = :id AND staff = :staff
                  AND (valid_until IS NULL OR valid_until > :last)
                """)
                        .param("last", lastDay)
                        .param("id", power)
                        .param("staff", staff)
                        .update()
                == 1;
    }

    private static SigningPower power(ResultSet row) throws SQLException {
        long cents = row.getLong("limit_cents");
        Optional<Money> limit = row.wasNull() ? Optional.empty() : Optional.of(new Money(cents));
        return new SigningPower(
                row.getObject("id", UUID.class),
                SigningKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("unit")),
                limit,
                SigningFunction.valueOf(row.getString("function")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
