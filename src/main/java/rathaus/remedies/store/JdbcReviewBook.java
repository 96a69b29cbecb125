package rathaus.remedies.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.remedies.Served;
import rathaus.remedies.domain.ReviewBook;
import rathaus.remedies.domain.Widerspruch;
import rathaus.tenancy.KommuneScope;

/** One row for each objection and for each amendment. */
@Component
class JdbcReviewBook implements ReviewBook {

    private final JdbcClient jdbc;

    JdbcReviewBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Widerspruch.Received objection) {
        Widerspruch.Facts facts = objection.facts();
        return sql("""
                INSERT INTO remedies.objection
                    (kommune, id, case_id, lodging, handed_on, last_day, own_vorgang, own_file, recorded_by, recorded_at, state, lock_version)
                VALUES (:kommune, :id, :case, :lodging, :handed, :last, :vorgang, :file, :by, :at, 'RECEIVED', :version)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", facts.id())
                        .param("case", facts.caseId())
                        .param("lodging", ReviewRows.bytes(facts.lodging()))
                        .param("handed", facts.handedOn())
                        .param("last", facts.lastDay().orElse(null))
                        .param("vorgang", facts.ownVorgang())
                        .param("file", facts.file())
                        .param("by", facts.recordedBy())
                        .param("at", facts.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("version", objection.version())
                        .update()
                == 1;
    }

    @Override
    public boolean store(Widerspruch next) {
        JdbcClient.StatementSpec update = sql("""
                UPDATE remedies.objection SET state = :state, reinstated = :reinstated, authority = :authority, sent_on = :sent,
                    step = :step, ended_on = :ended, tenor = :tenor, reasons = :reasons, served_way = :way, served_on = :served,
                    lock_version = :version
                WHERE kommune = :kommune AND id = :id AND lock_version = :version - 1
                """)
                .param("id", next.facts().id())
                .param("reinstated", next.reinstated().map(ReviewRows::text).orElse(null))
                .param("version", next.version());
        return switch (next) {
            case Widerspruch.Received ignored -> ended(sent(update.param("state", "RECEIVED"), null, null), null);
            case Widerspruch.Submitted sent ->
                ended(sent(update.param("state", "SUBMITTED"), sent.authority(), sent.sentOn()), null);
            case Widerspruch.Ended ended ->
                ended(
                        sent(
                                update.param("state", "ENDED"),
                                ended.sent().map(Widerspruch.Sent::authority).orElse(null),
                                ended.sent().map(Widerspruch.Sent::on).orElse(null)),
                        ended);
        };
    }

    private static JdbcClient.StatementSpec sent(
            JdbcClient.StatementSpec update, @Nullable String authority, @Nullable LocalDate on) {
        return update.param("authority", authority).param("sent", on);
    }

    private static boolean ended(JdbcClient.StatementSpec update, Widerspruch.@Nullable Ended ended) {
        return update.param("step", ended == null ? null : ended.step().name())
                        .param("ended", ended == null ? null : ended.on())
                        .param("tenor", ended == null ? null : ReviewRows.text(ended.tenor()))
                        .param("reasons", ended == null ? null : ReviewRows.text(ended.reasons()))
                        .param(
                                "way",
                                served(ended).map(served -> served.way().name()).orElse(null))
                        .param("served", served(ended).map(Served::on).orElse(null))
                        .update()
                == 1;
    }

    private static Optional<Served> served(Widerspruch.@Nullable Ended ended) {
        return ended == null ? Optional.empty() : ended.served();
    }

    @Override
    public Optional<Widerspruch> find(UUID id) {
        return sql("SELECT * FROM remedies.objection WHERE kommune = :kommune AND id = :id")
                .param("id", id)
                .query((row, number) -> ReviewRows.objection(row))
                .optional();
    }

    @Override
    public List<Widerspruch> ofCase(UUID caseId) {
        return sql("SELECT * FROM remedies.objection WHERE kommune = :kommune AND case_id = :case ORDER BY recorded_at, id")
                .param("case", caseId)
                .query((row, number) -> ReviewRows.objection(row))
                .list();
    }

    @Override
    public boolean add(Amended amended) {
        return sql("""
                INSERT INTO remedies.amendment (kommune, case_id, number, id, amendment, amended_by, amended_at)
                VALUES (:kommune, :case, :number, :id, :amendment, :by, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("case", amended.caseId())
                        .param("number", amended.number())
                        .param("id", amended.id())
                        .param("amendment", ReviewRows.bytes(amended.amendment()))
                        .param("by", amended.by())
                        .param("at", amended.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public List<Amended> amendments(UUID caseId) {
        return sql("SELECT * FROM remedies.amendment WHERE kommune = :kommune AND case_id = :case ORDER BY number")
                .param("case", caseId)
                .query((row, number) -> ReviewRows.amended(row))
                .list();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
