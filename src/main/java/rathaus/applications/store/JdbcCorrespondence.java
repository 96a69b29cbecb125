package rathaus.applications.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.applications.ProvidedDocument;
import rathaus.applications.Supplement;
import rathaus.applications.SupplementRequest;
import rathaus.applications.domain.AnswersCodec;
import rathaus.applications.domain.Correspondence;
import rathaus.tenancy.KommuneScope;

/** Requests, supplements, provided documents and messages. */
@Component
class JdbcCorrespondence implements Correspondence {

    private static final String REQUEST = """
            SELECT id, antrag, items, items_key, due, asked_at, answered_at
            FROM applications.supplement_request WHERE kommune = :kommune AND\s""";
    private static final String DOCUMENT = """
            SELECT id, antrag, title, content, provided_at, notified_on, first_retrieved_at, ended_at
            FROM applications.provided_document WHERE kommune = :kommune AND\s""";

    private final JdbcClient jdbc;
    private final CorrespondenceRows rows = new CorrespondenceRows();
    private final AnswersCodec codec = new AnswersCodec();

    JdbcCorrespondence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean addRequest(SupplementRequest request) {
        AnswersCodec.Stored items = rows.encode(request.items());
        return sql("""
                INSERT INTO applications.supplement_request (kommune, id, antrag, items, items_key, due, asked_at)
                VALUES (:kommune, :id, :antrag, :items, :key, :due, :asked) ON CONFLICT DO NOTHING
                """)
                        .param("id", request.id())
                        .param("antrag", request.antrag())
                        .param("items", items.bytes())
                        .param("key", items.key())
                        .param("due", request.due())
                        .param("asked", Columns.at(request.askedAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<SupplementRequest> request(UUID id) {
        return sql(REQUEST + "id = :id")
                .param("id", id)
                .query((row, number) -> rows.request(row))
                .optional();
    }

    @Override
    public List<SupplementRequest> requests(UUID antrag) {
        return sql(REQUEST + "antrag = :antrag ORDER BY asked_at, id")
                .param("antrag", antrag)
                .query((row, number) -> rows.request(row))
                .list();
    }

    @Override
    public boolean answer(Supplement supplement) {
        AnswersCodec.Stored answers = codec.encode(supplement.answers());
        return sql("""
                UPDATE applications.supplement_request SET answered_at = :at, answer = :answer, answer_key = :key
                WHERE kommune = :kommune AND id = :id AND answered_at IS NULL
                """)
                        .param("id", supplement.request())
                        .param("at", Columns.at(supplement.at()))
                        .param("answer", answers.bytes())
                        .param("key", answers.key())
                        .update()
                == 1;
    }

    @Override
    public Optional<Supplement> supplement(UUID request) {
        return sql("""
                SELECT id, antrag, answer, answer_key, answered_at FROM applications.supplement_request
                WHERE kommune = :kommune AND id = :id AND answered_at IS NOT NULL
                """)
                .param("id", request)
                .query((row, number) -> new Supplement(
                        Columns.id(row, "id"),
                        Columns.id(row, "antrag"),
                        codec.decode(Columns.stored(row, "answer")),
                        Columns.instant(row, "answered_at")))
                .optional();
    }

    @Override
    public boolean provide(ProvidedDocument document) {
        return sql("""
                INSERT INTO applications.provided_document (kommune, id, antrag, title, content, provided_at, notified_on)
                VALUES (:kommune, :id, :antrag, :title, :content, :provided, :notified) ON CONFLICT DO NOTHING
                """)
                        .param("id", document.id())
                        .param("antrag", document.antrag())
                        .param("title", document.title())
                        .param("content", document.content())
                        .param("provided", Columns.at(document.providedAt()))
                        .param("notified", document.notifiedOn().orElse(null))
                        .update()
                == 1;
    }

    @Override
    public List<ProvidedDocument> documents(UUID antrag) {
        return sql(DOCUMENT + "antrag = :antrag ORDER BY provided_at, id")
                .param("antrag", antrag)
                .query((row, number) -> CorrespondenceRows.document(row))
                .list();
    }

    @Override
    public Optional<ProvidedDocument> document(UUID id) {
        return sql(DOCUMENT + "id = :id")
                .param("id", id)
                .query((row, number) -> CorrespondenceRows.document(row))
                .optional();
    }

    @Override
    public boolean retrieved(UUID document, Instant at) {
        return sql("""
                UPDATE applications.provided_document SET first_retrieved_at = :at
                WHERE kommune = :kommune AND id = :id AND first_retrieved_at IS NULL AND ended_at IS NULL
                """).param("id", document).param("at", Columns.at(at)).update() == 1;
    }

    @Override
    public boolean endProvision(UUID document, Instant retrievedBefore, Instant at) {
        return sql("""
                UPDATE applications.provided_document SET ended_at = :at
                WHERE kommune = :kommune AND id = :id AND ended_at IS NULL
                  AND (first_retrieved_at IS NULL OR first_retrieved_at >= :before)
                """)
                        .param("id", document)
                        .param("before", Columns.at(retrievedBefore))
                        .param("at", Columns.at(at))
                        .update()
                == 1;
    }

    @Override
    public boolean addMessage(Letter letter) {
        AnswersCodec.Stored body = codec.encodeText(letter.body());
        return sql("""
                INSERT INTO applications.message (kommune, id, antrag, from_office, body, body_key, at)
                VALUES (:kommune, :id, :antrag, :office, :body, :key, :at) ON CONFLICT DO NOTHING
                """)
                        .param("id", letter.id())
                        .param("antrag", letter.antrag())
                        .param("office", letter.fromOffice())
                        .param("body", body.bytes())
                        .param("key", body.key())
                        .param("at", Columns.at(letter.at()))
                        .update()
                == 1;
    }

    @Override
    public List<Letter> messages(UUID antrag) {
        return sql("""
                SELECT id, antrag, from_office, body, body_key, at FROM applications.message
                WHERE kommune = :kommune AND antrag = :antrag ORDER BY at, id
                """)
                .param("antrag", antrag)
                .query((row, number) -> new Letter(
                        Columns.id(row, "id"),
                        Columns.id(row, "antrag"),
                        row.getBoolean("from_office"),
                        codec.decodeText(Columns.stored(row, "body")),
                        Columns.instant(row, "at")))
                .list();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
