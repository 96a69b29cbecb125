package rathaus.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.BulkWork;
import rathaus.casework.domain.BulkRuns;
import rathaus.tenancy.KommuneScope;

/** One row for each run, one for each of its cases. */
@Component
class JdbcBulkRuns implements BulkRuns {

    private final JdbcClient jdbc;

    JdbcBulkRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(Begun run, List<UUID> cases) {
        sql("""
                INSERT INTO casework.bulk_run (kommune, id, staff, act, recipient, reason, state, seen_at, begun_at)
                VALUES (:kommune, :run, :staff, :act, :recipient, :reason, :state, :seen, :at)
                """, run.id())
                .param("staff", run.staff())
                .param("act", BulkActWords.word(run.act()))
                .param("recipient", run.act() instanceof BulkWork.Act.HandOver handOver ? handOver.to() : null)
                .param("reason", run.act() instanceof BulkWork.Act.HandOver handOver ? handOver.reason() : "")
                .param("state", run.state().name())
                .param("seen", StateColumns.at(run.seenAt()))
                .param("at", StateColumns.at(run.at()))
                .update();
        sql("""
                INSERT INTO casework.bulk_item (kommune, run, number, bearbeitung)
                SELECT :kommune, :run, number, id FROM unnest(:cases) WITH ORDINALITY AS chosen (id, number)
                """, run.id()).param("cases", cases.toArray(UUID[]::new)).update();
    }

    @Override
    public Optional<Begun> find(UUID run) {
        return sql("SELECT * FROM casework.bulk_run WHERE kommune = :kommune AND id = :run", run)
                .query((row, number) -> begun(row))
                .optional();
    }

    @Override
    public List<Begun> of(UUID staff, int atMost) {
        return jdbc.sql("""
                SELECT * FROM casework.bulk_run WHERE kommune = :kommune AND staff = :staff
                ORDER BY begun_at DESC, id DESC LIMIT :most
                """)
                .param("kommune", KommuneScope.required().value())
                .param("staff", staff)
                .param("most", atMost)
                .query((row, number) -> begun(row))
                .list();
    }

    @Override
    public Optional<UUID> next(UUID run) {
        boolean runs = sql("""
                SELECT state FROM casework.bulk_run WHERE kommune = :kommune AND id = :run FOR UPDATE
                """, run)
                .query(String.class)
                .optional()
                .filter("RUNNING"::equals)
                .isPresent();
        return runs ? sql("""
                        SELECT bearbeitung FROM casework.bulk_item
                        WHERE kommune = :kommune AND run = :run AND refusal IS NULL ORDER BY number LIMIT 1
                        """, run).query(UUID.class).optional() : Optional.empty();
    }

    @Override
    public void tried(UUID run, UUID bearbeitung, String refusal) {
        sql("""
                UPDATE casework.bulk_item SET refusal = :refusal
                WHERE kommune = :kommune AND run = :run AND bearbeitung = :bearbeitung
                """, run)
                .param("bearbeitung", bearbeitung)
                .param("refusal", refusal)
                .update();
    }

    @Override
    public boolean end(UUID run, BulkWork.State state) {
        return sql("""
                UPDATE casework.bulk_run SET state = :state
                WHERE kommune = :kommune AND id = :run AND state = 'RUNNING'
                """, run).param("state", state.name()).update() == 1;
    }

    @Override
    public List<BulkWork.Item> items(UUID run) {
        return sql("""
                SELECT i.bearbeitung, i.refusal, b.aktenzeichen, b.leistung_name, b.applicant
                FROM casework.bulk_item i
                    JOIN casework.bearbeitung b ON b.kommune = i.kommune AND b.id = i.bearbeitung
                WHERE i.kommune = :kommune AND i.run = :run ORDER BY i.number
                """, run).query((row, number) -> item(row)).list();
    }

    private static BulkWork.Item item(ResultSet row) throws SQLException {
        String refusal = row.getString("refusal");
        return new BulkWork.Item(
                row.getObject("bearbeitung", UUID.class),
                row.getString("aktenzeichen"),
                row.getString("leistung_name"),
                row.getString("applicant"),
                refusal == null ? "" : refusal,
                refusal != null);
    }

    private static Begun begun(ResultSet row) throws SQLException {
        return new Begun(
                row.getObject("id", UUID.class),
                row.getObject("staff", UUID.class),
                BulkActWords.act(row.getString("act"), row.getObject("recipient", UUID.class), row.getString("reason")),
                BulkWork.State.valueOf(row.getString("state")),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }

    private JdbcClient.StatementSpec sql(String statement, UUID run) {
        return jdbc.sql(statement)
                .param("kommune", KommuneScope.required().value())
                .param("run", run);
    }
}
