package rathaus.casework.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.Automation;
import rathaus.casework.domain.Bearbeitung;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;

/** Switches and runs of automatic decisions. */
@Component
class JdbcAutomation implements Automation {

    private static final String SWITCH = """
            SELECT id, enabled, valid_from, turned_by, reason, turned_at FROM casework.automation_switch
            WHERE kommune = :kommune AND leistung = :leistung""";

    private final JdbcClient jdbc;

    JdbcAutomation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void turn(LeistungId leistung, Switch turned) {
        sql("""
                INSERT INTO casework.automation_switch
                    (kommune, leistung, id, enabled, valid_from, turned_by, reason, turned_at)
                VALUES (:kommune, :leistung, :id, :enabled, :from, :by, :reason, :at)
                """)
                .param("leistung", leistung.value())
                .param("id", turned.id())
                .param("enabled", turned.enabled())
                .param("from", turned.from())
                .param("by", turned.by())
                .param("reason", turned.reason().getBytes(StandardCharsets.UTF_8))
                .param("at", StateColumns.at(turned.at()))
                .update();
    }

    @Override
    public Optional<Switch> on(LeistungId leistung, LocalDate day) {
        return sql(SWITCH + " AND valid_from <= :day ORDER BY valid_from DESC, turned_at DESC, id DESC LIMIT 1")
                .param("leistung", leistung.value())
                .param("day", day)
                .query((row, number) -> turned(row))
                .optional();
    }

    @Override
    public List<Switch> turned(LeistungId leistung) {
        return sql(SWITCH + " ORDER BY turned_at DESC, id DESC")
                .param("leistung", leistung.value())
                .query((row, number) -> turned(row))
                .list();
    }

    private static Switch turned(ResultSet row) throws SQLException {
        return new Switch(
                row.getObject("id", UUID.class),
                row.getBoolean("enabled"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("turned_by", UUID.class),
                new String(row.getBytes("reason"), StandardCharsets.UTF_8),
                row.getObject("turned_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public boolean add(UUID bearbeitung, Run run) {
        return sql("""
                INSERT INTO casework.automation_run (kommune, bearbeitung, outcome, reasons, draw, percent, run_at)
                VALUES (:kommune, :bearbeitung, :outcome, :reasons, :draw, :percent, :at) ON CONFLICT DO NOTHING
                """)
                        .param("bearbeitung", bearbeitung)
                        .param("outcome", run.outcome().name())
                        .param("reasons", run.reasons().toArray(String[]::new))
                        .param("draw", run.draw().isPresent() ? run.draw().getAsInt() : null)
                        .param("percent", run.percent())
                        .param("at", StateColumns.at(run.at()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Run> run(UUID bearbeitung) {
        return sql("""
                SELECT outcome, reasons, draw, percent, run_at FROM casework.automation_run
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung
                """)
                .param("bearbeitung", bearbeitung)
                .query((row, number) -> run(row))
                .optional();
    }

    private static Run run(ResultSet row) throws SQLException {
        int draw = row.getInt("draw");
        return new Run(
                Outcome.valueOf(row.getString("outcome")),
                List.of((String[]) row.getArray("reasons").getArray()),
                row.wasNull() ? OptionalInt.empty() : OptionalInt.of(draw),
                row.getInt("percent"),
                row.getObject("run_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public boolean hasTwin(Bearbeitung.Facts facts, Instant since) {
        return sql("""
                SELECT EXISTS (SELECT 1 FROM casework.bearbeitung
                               WHERE kommune = :kommune AND leistung = :leistung AND applicant = :applicant
                                 AND id <> :id AND received_at >= :since)
                """)
                .param("leistung", facts.leistung().value())
                .param("applicant", facts.applicant())
                .param("id", facts.id())
                .param("since", StateColumns.at(since))
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
