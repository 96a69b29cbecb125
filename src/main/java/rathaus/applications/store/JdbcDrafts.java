package rathaus.applications.store;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.applications.Assistance;
import rathaus.applications.DraftToken;
import rathaus.applications.domain.AnswersCodec;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.Drafts;
import rathaus.forms.Answers;
import rathaus.kernel.ContentHash;
import rathaus.tenancy.KommuneScope;

/** Drafts in one row each, their files beside. */
@Component
class JdbcDrafts implements Drafts {

    private static final String BY_TOKEN = DraftRows.SELECT + """
            (token_hash = :token
             OR id = (SELECT draft FROM applications.draft_token WHERE kommune = :kommune AND token_hash = :token))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final EarlierDrafts earlier;
    private final AnswersCodec codec = new AnswersCodec();

    JdbcDrafts(JdbcClient jdbc, Clock clock) {
        this.earlier = new EarlierDrafts(jdbc, clock);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Draft draft, DraftToken token) {
        AnswersCodec.Stored answers = codec.encode(draft.answers());
        jdbc.sql("""
                INSERT INTO applications.draft
                    (kommune, id, reference, leistung, version, token_hash, account, language, answers, answers_key, revision,
                     started_at, edited_at, assistant, channel)
                VALUES (:kommune, :id, :reference, :leistung, :version, :token, :account, :language, :answers, :key, :revision,
                        :started, :edited, :assistant, :channel)
                """)
                .param("kommune", kommune())
                .param("id", draft.id())
                .param("reference", draft.reference().value())
                .param("leistung", draft.leistung().value())
                .param("version", draft.version().hex())
                .param("token", token.hash())
                .param("account", draft.account().orElse(null))
                .param("language", draft.language().tag())
                .param("answers", answers.bytes())
                .param("key", answers.key())
                .param("revision", draft.revision())
                .param("started", Columns.at(draft.startedAt()))
                .param("edited", Columns.at(draft.editedAt()))
                .param("assistant", draft.assistance().map(Assistance::staff).orElse(null))
                .param(
                        "channel",
                        draft.assistance().map(help -> help.channel().name()).orElse(null))
                .update();
    }

    @Override
    public void reserve(DraftToken token) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:key)")
                .param("key", ByteBuffer.wrap(token.hash()).getLong())
                .query((row, number) -> number)
                .list();
    }

    @Override
    public Optional<Draft> find(DraftToken token) {
        return find(BY_TOKEN, token);
    }

    @Override
    public Optional<Draft> findForUpdate(DraftToken token) {
        return find(BY_TOKEN + " FOR UPDATE", token);
    }

    private Optional<Draft> find(String select, DraftToken token) {
        return jdbc.sql(select)
                .param("kommune", kommune())
                .param("token", token.hash())
                .query((row, number) -> DraftRows.read(row))
                .optional();
    }

    @Override
    public boolean saveAnswers(Draft draft, Answers answers) {
        return save(draft, draft.version(), answers);
    }

    private boolean save(Draft draft, ContentHash version, Answers answers) {
        AnswersCodec.Stored stored = codec.encode(answers);
        return jdbc.sql("""
                UPDATE applications.draft
                SET version = :version, answers = :answers, answers_key = :key, revision = revision + 1, edited_at = :now
                WHERE kommune = :kommune AND id = :id AND revision = :revision
                """)
                        .param("kommune", kommune())
                        .param("id", draft.id())
                        .param("revision", draft.revision())
                        .param("version", version.hex())
                        .param("answers", stored.bytes())
                        .param("key", stored.key())
                        .param("now", Columns.at(clock.instant()))
                        .update()
                == 1;
    }

    @Override
    public boolean move(Draft draft, ContentHash version, Answers answers) {
        boolean moved = save(draft, version, answers);
        if (moved) {
            earlier.keep(draft);
        }
        return moved;
    }

    @Override
    public List<Earlier> earlier(Draft draft) {
        return earlier.of(draft);
    }

    @Override
    public void remove(Draft draft) {
        jdbc.sql("DELETE FROM applications.draft WHERE kommune = :kommune AND id = :id")
                .param("kommune", kommune())
                .param("id", draft.id())
                .update();
    }

    @Override
    public List<Draft> ofAccount(UUID account, int atMost) {
        return jdbc.sql(DraftRows.SELECT + "account = :account ORDER BY edited_at DESC, id DESC LIMIT :most")
                .param("kommune", kommune())
                .param("account", account)
                .param("most", atMost)
                .query((row, number) -> DraftRows.read(row))
                .list();
    }

    private static int kommune() {
        return KommuneScope.required().value();
    }
}
