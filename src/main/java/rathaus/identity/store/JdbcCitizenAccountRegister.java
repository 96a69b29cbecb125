package rathaus.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import rathaus.identity.NotificationPreference;
import rathaus.identity.domain.CitizenAccount;
import rathaus.identity.domain.CitizenAccountRegister;
import rathaus.identity.domain.EmailAddress;
import rathaus.kernel.Language;
import rathaus.tenancy.KommuneScope;

/** Citizen accounts in PostgreSQL. */
@Repository
class JdbcCitizenAccountRegister implements CitizenAccountRegister {

    private static final String SELECT = """
            SELECT id, email, password_hash, language, notification, epoch
            FROM identity.citizen_account WHERE kommune = :kommune
            """;

    private final JdbcClient jdbc;

    JdbcCitizenAccountRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<CitizenAccount> withId(UUID id) {
        return sql(SELECT + " AND id = :id")
                .param("id", id)
                .query((row, number) -> account(row))
                .optional();
    }

    @Override
    public Optional<CitizenAccount> withEmail(EmailAddress email) {
        return sql(SELECT + " AND email_key = :key")
                .param("key", email.key())
                .query((row, number) -> account(row))
                .optional();
    }

    @Override
    public boolean add(CitizenAccount account, Instant at) {
        return sql("""
                INSERT INTO identity.citizen_account (kommune, id, email, email_key, password_hash, language,
                    notification, created_at)
                VALUES (:kommune, :id, :email, :key, :hash, :language, :notification, :at)
                ON CONFLICT (kommune, email_key) DO NOTHING
                """)
                        .param("id", account.id())
                        .param("email", account.email().value())
                        .param("key", account.email().key())
                        .param("hash", account.passwordHash())
                        .param("language", account.language().tag())
                        .param("notification", account.notification().name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public int changePassword(UUID id, String hash) {
        return sql("""
                UPDATE identity.citizen_account SET password_hash = :hash, epoch = epoch + 1
                WHERE kommune = :kommune AND id = :id RETURNING epoch
                """).param("hash", hash).param("id", id).query(Integer.class).single();
    }

    @Override
    public void changePreferences(UUID id, Language language, NotificationPreference notification) {
        sql("""
                UPDATE identity.citizen_account SET language = :language, notification = :notification
                WHERE kommune = :kommune AND id = :id
                """)
                .param("language", language.tag())
                .param("notification", notification.name())
                .param("id", id)
                .update();
    }

    @Override
    public void noteLogIn(UUID id, Instant at) {
        sql("UPDATE identity.citizen_account SET last_log_in_at = :at WHERE kommune = :kommune AND id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public boolean delete(UUID id) {
        return sql("DELETE FROM identity.citizen_account WHERE kommune = :kommune AND id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static CitizenAccount account(ResultSet row) throws SQLException {
        return new CitizenAccount(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("email")),
                row.getString("password_hash"),
                Language.ofTag(row.getString("language")).orElse(Language.DE),
                NotificationPreference.valueOf(row.getString("notification")),
                row.getInt("epoch"));
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
