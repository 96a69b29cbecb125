package rathaus.applications.store;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import rathaus.applications.domain.AnswersCodec;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.Drafts;
import rathaus.kernel.ContentHash;
import rathaus.tenancy.KommuneScope;

/** What drafts held before they were moved to another version. */
final class EarlierDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AnswersCodec codec = new AnswersCodec();

    EarlierDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the state of the draft under its revision. */
    void keep(Draft draft) {
        AnswersCodec.Stored before = codec.encode(draft.answers());
        jdbc.sql("""
                INSERT INTO applications.draft_earlier (kommune, draft, number, version, answers, answers_key, moved_at)
                VALUES (:kommune, :draft, :number, :version, :answers, :key, :now)
                """)
                .param("kommune", KommuneScope.required().value())
                .param("draft", draft.id())
                .param("number", draft.revision())
                .param("version", draft.version().hex())
                .param("answers", before.bytes())
                .param("key", before.key())
                .param("now", Columns.at(clock.instant()))
                .update();
    }

    /** Newest first. */
    List<Drafts.Earlier> of(Draft draft) {
        return jdbc.sql("""
                SELECT version, answers, answers_key FROM applications.draft_earlier
                WHERE kommune = :kommune AND draft = :draft ORDER BY number DESC
                """)
                .param("kommune", KommuneScope.required().value())
                .param("draft", draft.id())
                .query((row, number) -> new Drafts.Earlier(
                        new ContentHash(row.getString("version")), codec.decode(Columns.stored(row, "answers"))))
                .list();
    }
}
