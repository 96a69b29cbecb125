package rathaus.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.SecondFactor;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.TotpSecret;

/** One row of staff with its roles and units. */
class StaffRows implements RowMapper<StaffAccount> {

    private final SealedSecrets sealed;

    StaffRows(SealedSecrets sealed) {
        this.sealed = sealed;
    }

    @Override
    public StaffAccount mapRow(ResultSet row, int number) throws SQLException {
        OffsetDateTime lockedUntil = row.getObject("locked_until", OffsetDateTime.class);
        return new StaffAccount(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("display_name"),
                row.getString("password_hash"),
                row.getBoolean("password_is_initial"),
                secondFactor(row),
                row.getBoolean("signs"),
                row.getBoolean("active"),
                new StaffAccount.Lock(
                        row.getInt("failed_attempts"), lockedUntil == null ? null : lockedUntil.toInstant()),
                row.getInt("epoch"),
                roles(row),
                Set.of(texts(row, "units")));
    }

    private SecondFactor secondFactor(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes("totp_secret");
        if (bytes == null) {
            return new SecondFactor.Missing();
        }
        SealedSecrets.Stored stored = new SealedSecrets.Stored(bytes, row.getInt("totp_key"));
        TotpSecret secret = sealed.opened(stored, row.getObject("id", UUID.class));
        return row.getBoolean("totp_confirmed")
                ? new SecondFactor.Confirmed(secret, row.getLong("totp_last_step"))
                : new SecondFactor.Enrolling(secret);
    }

    /** A role that this version does not know gives no permission. */
    private static Set<Role> roles(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : texts(row, "roles")) {
            Role.named(name).ifPresent(roles::add);
        }
        return roles;
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
