package rathaus.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import rathaus.identity.MailedLinks;
import rathaus.identity.domain.EmailAddress;
import rathaus.identity.domain.MailedLink;
import rathaus.identity.domain.OpenLinks;
import rathaus.kernel.ContentHash;
import rathaus.kernel.Language;
import rathaus.tenancy.KommuneScope;

/** Mailed links in PostgreSQL. */
@Repository
class JdbcOpenLinks implements OpenLinks {

    private final JdbcClient jdbc;

    JdbcOpenLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(MailedLink link) {
        sql("""
                INSERT INTO identity.mailed_link (kommune, hash, purpose, email, email_key, language, expires_at)
                VALUES (:kommune, :hash, :purpose, :email, :key, :language, :expires)
                """)
                .param("hash", link.hash().bytes())
                .param("purpose", link.purpose().name())
                .param("email", link.email().value())
                .param("key", link.email().key())
                .param("language", link.language().tag())
                .param("expires", link.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<MailedLink> find(ContentHash hash, MailedLinks.Purpose purpose, Instant now) {
        return sql("""
                SELECT hash, purpose, email, language, expires_at FROM identity.mailed_link
                WHERE kommune = :kommune AND hash = :hash AND purpose = :purpose AND expires_at > :now
                """)
                .param("hash", hash.bytes())
                .param("purpose", purpose.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> link(row))
                .optional();
    }

    @Override
    public boolean use(ContentHash hash, Instant now) {
        return sql("""
                DELETE FROM identity.mailed_link
                WHERE kommune = :kommune AND hash = :hash AND expires_at > :now
                """)
                        .param("hash", hash.bytes())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void voidAll(EmailAddress email) {
        sql("DELETE FROM identity.mailed_link WHERE kommune = :kommune AND email_key = :key")
                .param("key", email.key())
                .update();
    }

    @Override
    public int removeExpired(Instant now) {
        return sql("DELETE FROM identity.mailed_link WHERE kommune = :kommune AND expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static MailedLink link(ResultSet row) throws SQLException {
        return new MailedLink(
                new ContentHash(HexFormat.of().formatHex(row.getBytes("hash"))),
                MailedLinks.Purpose.valueOf(row.getString("purpose")),
                new EmailAddress(row.getString("email")),
                Language.ofTag(row.getString("language")).orElse(Language.DE),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
