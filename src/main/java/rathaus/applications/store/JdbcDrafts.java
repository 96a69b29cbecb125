package rathaus.applications.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.applications.DraftToken;
import rathaus.applications.domain.AnswersCodec;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.Drafts;
import rathaus.forms.Answers;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;

/** Drafts in one row each, their files beside. */
@Component
class JdbcDrafts implements Drafts {

    private static final String SELECT = """
            SELECT id, leistung, version, account, answers, answers_key, revision, started_at, edited_at
            FROM applications.draft WHERE kommune = :kommune AND token_hash = :token
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AnswersCodec codec = new AnswersCodec();

    JdbcDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Draft draft, DraftToken token) {
        AnswersCodec.Stored answers = codec.encode(draft.answers());
        jdbc.sql("""
                INSERT INTO applications.draft
                    (kommune, id, leistung, version, token_hash, account, answers, answers_key, revision, started_at, edited_at)
                VALUES (:kommune, :id, :leistung, :version, :token, :account, :answers, :key, :revision, :started, :edited)
                """)
                .param("kommune", KommuneScope.required().value())
                .param("id", draft.id())
                .param("leistung", draft.leistung().value())
                .param("version", draft.version().hex())
                .param("token", token.hash())
                .param("account", draft.account().orElse(null))
                .param("answers", answers.bytes())
                .param("key", answers.key())
                .param("revision", draft.revision())
                .param("started", Columns.at(draft.startedAt()))
                .param("edited", Columns.at(draft.editedAt()))
                .update();
    }

    @Override
    public Optional<Draft> find(DraftToken token) {
        return find(SELECT, token);
    }

    @Override
    public Optional<Draft> findForUpdate(DraftToken token) {
        return find(SELECT + " FOR UPDATE", token);
    }

    private Optional<Draft> find(String select, DraftToken token) {
        return jdbc.sql(select)
                .param("kommune", KommuneScope.required().value())
                .param("token", token.hash())
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public boolean saveAnswers(Draft draft, Answers answers) {
        AnswersCodec.Stored stored = codec.encode(answers);
        return jdbc.sql("""
                UPDATE applications.draft
                SET answers = :answers, answers_key = :key, revision = revision + 1, edited_at = :now
                WHERE kommune = :kommune AND id = :id AND revision = :revision
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("id", draft.id())
                        .param("revision", draft.revision())
                        .param("answers", stored.bytes())
                        .param("key", stored.key())
                        .param("now", Columns.at(clock.instant()))
                        .update()
                == 1;
    }

    @Override
    public void remove(Draft draft) {
        jdbc.sql("DELETE FROM applications.draft WHERE kommune = :kommune AND id = :id")
                .param("kommune", KommuneScope.required().value())
                .param("id", draft.id())
                .update();
    }

    private Draft read(ResultSet row) throws SQLException {
        return new Draft(
                Columns.id(row, "id"),
                new LeistungId(row.getString("leistung")),
                new ContentHash(row.getString("version")),
                Columns.optionalId(row, "account"),
                codec.decode(Columns.stored(row, "answers")),
                row.getInt("revision"),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "edited_at"));
    }
}
