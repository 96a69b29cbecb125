package rathaus.applications.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.applications.DraftToken;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.LeftDrafts;
import rathaus.kernel.Language;
import rathaus.kernel.PublicReference;
import rathaus.tenancy.KommuneScope;

/** What stands beside the answers of a draft: code, address, further tokens, announcement. */
@Component
class JdbcLeftDrafts implements LeftDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcLeftDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void handOut(Draft draft, byte[] codeHash, Optional<String> email, Language language) {
        jdbc.sql("""
                UPDATE applications.draft
                SET code_hash = :code, email = coalesce(:email::text, email), language = :language
                WHERE kommune = :kommune AND id = :id
                """)
                .param("kommune", kommune())
                .param("id", draft.id())
                .param("code", codeHash)
                .param("email", email.orElse(null))
                .param("language", language.tag())
                .update();
    }

    @Override
    public Optional<Locked> withReference(PublicReference reference) {
        return jdbc.sql(DraftRows.SELECT + "reference = :reference")
                .param("kommune", kommune())
                .param("reference", reference.value())
                .query((row, number) -> new Locked(DraftRows.read(row), Optional.ofNullable(row.getBytes("code_hash"))))
                .optional();
    }

    @Override
    public void addToken(Draft draft, DraftToken token) {
        jdbc.sql("""
                INSERT INTO applications.draft_token (kommune, token_hash, draft, made_at)
                VALUES (:kommune, :token, :draft, :now)
                """)
                .param("kommune", kommune())
                .param("token", token.hash())
                .param("draft", draft.id())
                .param("now", Columns.at(clock.instant()))
                .update();
    }

    @Override
    public void putIntoAccount(Draft draft, UUID account) {
        jdbc.sql("UPDATE applications.draft SET account = :account WHERE kommune = :kommune AND id = :id")
                .param("kommune", kommune())
                .param("id", draft.id())
                .param("account", account)
                .update();
    }

    @Override
    public List<Draft> unannounced(Instant editedBefore, int atMost) {
        return jdbc.sql(DraftRows.SELECT + """
                edited_at < :before AND (announced_at IS NULL OR announced_at < edited_at)
                ORDER BY edited_at LIMIT :most FOR UPDATE SKIP LOCKED
                """)
                .param("kommune", kommune())
                .param("before", Columns.at(editedBefore))
                .param("most", atMost)
                .query((row, number) -> DraftRows.read(row))
                .list();
    }

    @Override
    public List<Draft> expired(Instant editedBefore, Instant announcedBefore, int atMost) {
        return jdbc.sql(DraftRows.SELECT + """
                edited_at < :before AND announced_at > edited_at AND announced_at < :announced
                ORDER BY edited_at LIMIT :most FOR UPDATE SKIP LOCKED
                """)
                .param("kommune", kommune())
                .param("before", Columns.at(editedBefore))
                .param("announced", Columns.at(announcedBefore))
                .param("most", atMost)
                .query((row, number) -> DraftRows.read(row))
                .list();
    }

    @Override
    public void announced(Draft draft, Instant at) {
        jdbc.sql("UPDATE applications.draft SET announced_at = :at WHERE kommune = :kommune AND id = :id")
                .param("kommune", kommune())
                .param("id", draft.id())
                .param("at", Columns.at(at))
                .update();
    }

    @Override
    public List<Draft> ofAccountForUpdate(UUID account) {
        return jdbc.sql(DraftRows.SELECT + "account = :account FOR UPDATE")
                .param("kommune", kommune())
                .param("account", account)
                .query((row, number) -> DraftRows.read(row))
                .list();
    }

    private static int kommune() {
        return KommuneScope.required().value();
    }
}
