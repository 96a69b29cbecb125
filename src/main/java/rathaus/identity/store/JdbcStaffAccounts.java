package rathaus.identity.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.StaffAccounts;
import rathaus.identity.domain.TotpSecret;
import rathaus.kernel.LegalDay;
import rathaus.tenancy.KommuneScope;

/** Staff accounts in PostgreSQL. */
@Repository
class JdbcStaffAccounts implements StaffAccounts {

    private static final String SELECT = """
            SELECT a.id, a.login, a.display_name, a.password_hash, a.password_is_initial, a.totp_secret, a.totp_key,
                   a.totp_confirmed, a.totp_last_step, a.active, a.failed_attempts, a.locked_until, a.epoch,
                   EXISTS(SELECT 1 FROM identity.signing_power p
                          WHERE p.kommune = a.kommune AND p.staff = a.id AND p.valid_from <= :today
                            AND (p.valid_until IS NULL OR p.valid_until >= :today)) AS signs,
                   ARRAY(SELECT r.role FROM identity.staff_role r
                         WHERE r.kommune = a.kommune AND r.staff = a.id) AS roles,
                   ARRAY(SELECT u.unit FROM identity.staff_unit u
                         WHERE u.kommune = a.kommune AND u.staff = a.id) AS units
            FROM identity.staff_account a
            WHERE a.kommune = :kommune
            """;

    private final JdbcClient jdbc;
    private final SealedSecrets sealed;
    private final StaffRows rows;
    private final Clock clock;

    JdbcStaffAccounts(JdbcClient jdbc, SealedSecrets sealed, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.sealed = sealed;
        this.rows = new StaffRows(sealed);
    }

    @Override
    public Optional<StaffAccount> withId(UUID id) {
        return accounts(" AND a.id = :id").param("id", id).query(rows).optional();
    }

    @Override
    public Optional<StaffAccount> withLogin(String login) {
        return accounts(" AND a.login = :login")
                .param("login", login)
                .query(rows)
                .optional();
    }

    @Override
    public Map<UUID, String> displayNames(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            sql("SELECT id, display_name FROM identity.staff_account WHERE kommune = :kommune AND id IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("display_name"));
                    });
        }
        return names;
    }

    @Override
    public List<StaffAccount> all() {
        return accounts(" ORDER BY a.display_name COLLATE \"de-x-icu\", a.id")
                .query(rows)
                .list();
    }

    @Override
    public List<StaffAccount> inUnits(Set<String> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return accounts("""
                 AND a.id IN (SELECT u.staff FROM identity.staff_unit u
                              WHERE u.kommune = :kommune AND u.unit IN (:units))
                ORDER BY a.display_name COLLATE "de-x-icu", a.id
                """).param("units", units).query(rows).list();
    }

    @Override
    public boolean add(StaffAccount account, Instant at) {
        int added = sql("""
                INSERT INTO identity.staff_account (kommune, id, login, display_name, password_hash,
                    password_is_initial, active, created_at)
                VALUES (:kommune, :id, :login, :name, :hash, :initial, :active, :at)
                ON CONFLICT (kommune, login) DO NOTHING
                """)
                .param("id", account.id())
                .param("login", account.login())
                .param("name", account.displayName())
                .param("hash", account.passwordHash())
                .param("initial", account.initialPassword())
                .param("active", account.active())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            addRolesAndUnits(account);
        }
        return added == 1;
    }

    @Override
    public boolean describe(StaffAccount account, int version) {
        int changed = sql("""
                UPDATE identity.staff_account SET display_name = :name, version = version + 1
                WHERE kommune = :kommune AND id = :id AND version = :version
                """)
                .param("name", account.displayName())
                .param("id", account.id())
                .param("version", version)
                .update();
        if (changed == 1) {
            sql("DELETE FROM identity.staff_role WHERE kommune = :kommune AND staff = :id")
                    .param("id", account.id())
                    .update();
            sql("DELETE FROM identity.staff_unit WHERE kommune = :kommune AND staff = :id")
                    .param("id", account.id())
                    .update();
            addRolesAndUnits(account);
        }
        return changed == 1;
    }

    @Override
    public void setActive(UUID id, boolean active) {
        sql("""
                UPDATE identity.staff_account SET active = :active, version = version + 1
                WHERE kommune = :kommune AND id = :id
                """).param("active", active).param("id", id).update();
    }

    @Override
    public Map<UUID, Integer> versions() {
        Map<UUID, Integer> versions = new HashMap<>();
        sql("SELECT id, version FROM identity.staff_account WHERE kommune = :kommune")
                .query(row -> {
                    versions.put(row.getObject("id", UUID.class), row.getInt("version"));
                });
        return versions;
    }

    @Override
    public void lockThoseIn(Role role) {
        sql("""
                SELECT a.id FROM identity.staff_account a
                WHERE a.kommune = :kommune AND a.id IN (SELECT r.staff FROM identity.staff_role r
                    WHERE r.kommune = :kommune AND r.role = :role)
                ORDER BY a.id FOR UPDATE
                """).param("role", role.name()).query(UUID.class).list();
    }

    private void addRolesAndUnits(StaffAccount account) {
        for (var role : account.roles()) {
            sql("INSERT INTO identity.staff_role (kommune, staff, role) VALUES (:kommune, :id, :role)")
                    .param("id", account.id())
                    .param("role", role.name())
                    .update();
        }
        for (String unit : account.units()) {
            sql("INSERT INTO identity.staff_unit (kommune, staff, unit) VALUES (:kommune, :id, :unit)")
                    .param("id", account.id())
                    .param("unit", unit)
                    .update();
        }
    }

    @Override
    public int countFailure(UUID id) {
        return sql("""
                UPDATE identity.staff_account SET failed_attempts = failed_attempts + 1
                WHERE kommune = :kommune AND id = :id RETURNING failed_attempts
                """).param("id", id).query(Integer.class).single();
    }

    @Override
    public void lockUntil(UUID id, Instant until) {
        sql("UPDATE identity.staff_account SET locked_until = :until WHERE kommune = :kommune AND id = :id")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public void unlock(UUID id) {
        sql("""
                UPDATE identity.staff_account SET failed_attempts = 0, locked_until = NULL
                WHERE kommune = :kommune AND id = :id
                """).param("id", id).update();
    }

    @Override
    public void beginEnrolment(UUID id, TotpSecret secret) {
        SealedSecrets.Stored fresh = sealed.sealed(secret, id);
        sql("""
                UPDATE identity.staff_account SET totp_secret = :secret, totp_key = :key, totp_last_step = -1
                WHERE kommune = :kommune AND id = :id AND NOT totp_confirmed
                """)
                .param("secret", fresh.bytes())
                .param("key", fresh.key())
                .param("id", id)
                .update();
    }

    @Override
    public boolean useStep(UUID id, TotpSecret secret, long step, Instant at) {
        Optional<SealedSecrets.Stored> stored = stored(id);
        if (stored.isEmpty() || !sealed.opened(stored.get(), id).equals(secret)) {
            return false;
        }
        return sql("""
                UPDATE identity.staff_account
                SET totp_confirmed = true, totp_last_step = :step, failed_attempts = 0, locked_until = NULL,
                    last_log_in_at = :at
                WHERE kommune = :kommune AND id = :id AND active AND totp_secret = :secret
                  AND totp_last_step < :step
                """)
                        .param("step", step)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("secret", stored.get().bytes())
                        .update()
                == 1;
    }

    private Optional<SealedSecrets.Stored> stored(UUID id) {
        return sql("""
                SELECT totp_secret, totp_key FROM identity.staff_account
                WHERE kommune = :kommune AND id = :id AND totp_secret IS NOT NULL
                """)
                .param("id", id)
                .query((row, number) -> new SealedSecrets.Stored(row.getBytes(1), row.getInt(2)))
                .optional();
    }

    @Override
    public int sealPlainSecrets() {
        List<UUID> plain = sql("""
                SELECT id FROM identity.staff_account
                WHERE kommune = :kommune AND totp_secret IS NOT NULL AND totp_key = 0
                """).query(UUID.class).list();
        plain.forEach(this::seal);
        return plain.size();
    }

    /** The condition keeps a secret that changed meanwhile. */
    private void seal(UUID id) {
        stored(id).ifPresent(found -> {
            SealedSecrets.Stored fresh = sealed.sealed(sealed.opened(found, id), id);
            sql("""
                    UPDATE identity.staff_account SET totp_secret = :fresh, totp_key = :key
                    WHERE kommune = :kommune AND id = :id AND totp_secret = :found
                    """)
                    .param("fresh", fresh.bytes())
                    .param("key", fresh.key())
                    .param("id", id)
                    .param("found", found.bytes())
                    .update();
        });
    }

    @Override
    public void removeSecondFactor(UUID id) {
        sql("""
                UPDATE identity.staff_account
                SET totp_secret = NULL, totp_confirmed = false, totp_last_step = -1, epoch = epoch + 1
                WHERE kommune = :kommune AND id = :id
                """).param("id", id).update();
    }

    @Override
    public int changePassword(UUID id, String hash, boolean initial) {
        return sql("""
                UPDATE identity.staff_account
                SET password_hash = :hash, password_is_initial = :initial, epoch = epoch + 1
                WHERE kommune = :kommune AND id = :id RETURNING epoch
                """)
                .param("hash", hash)
                .param("initial", initial)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec accounts(String condition) {
        return sql(SELECT + condition).param("today", LegalDay.today(clock));
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
