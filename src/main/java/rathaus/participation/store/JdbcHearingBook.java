package rathaus.participation.store;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.participation.domain.Hearing;
import rathaus.participation.domain.HearingBook;
import rathaus.tenancy.KommuneScope;

/** One row for each hearing, also for those that were waived. */
@Component
class JdbcHearingBook implements HearingBook {

    private static final List<String> OF_STATE =
            List.of("state", "until", "told", "silent_on", "way", "answered_on", "answer", "waiver", "waiver_reason");

    private final JdbcClient jdbc;

    JdbcHearingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Hearing hearing) {
        Hearing.Facts facts = hearing.facts();
        return filled(sql("""
                INSERT INTO participation.hearing
                    (kommune, id, case_id, intent, begun_by, begun_at, state, until, told, silent_on, way, answered_on, answer,
                     waiver, waiver_reason, lock_version)
                VALUES (:kommune, :id, :case, :intent, :by, :at, :state, :until, :told, :silent_on, :way, :answered_on, :answer,
                        :waiver, :waiver_reason, :version)
                ON CONFLICT DO NOTHING
                """), hearing)
                        .param("case", facts.caseId())
                        .param("intent", facts.intent().name())
                        .param("by", facts.by())
                        .param("at", facts.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public boolean store(Hearing next) {
        return filled(sql("""
                UPDATE participation.hearing SET state = :state, until = :until, told = :told, silent_on = :silent_on, way = :way,
                    answered_on = :answered_on, answer = :answer, waiver = :waiver, waiver_reason = :waiver_reason,
                    lock_version = :version
                WHERE kommune = :kommune AND id = :id AND lock_version = :version - 1
                """), next).update() == 1;
    }

    private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, Hearing hearing) {
        Map<String, @Nullable Object> columns = columns(hearing);
        JdbcClient.StatementSpec filled =
                statement.param("id", hearing.facts().id()).param("version", hearing.version());
        for (String column : OF_STATE) {
            filled = filled.param(column, columns.get(column));
        }
        return filled;
    }

    private static Map<String, @Nullable Object> columns(Hearing hearing) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        switch (hearing) {
            case Hearing.Running running -> told(columns, "RUNNING", running.told());
            case Hearing.Silent silent -> {
                told(columns, "SILENT", silent.told());
                columns.put("silent_on", silent.notedOn());
            }
            case Hearing.Answered answered -> {
                told(columns, "ANSWERED", answered.told());
                columns.put("way", answered.way().name());
                columns.put("answered_on", answered.on());
                columns.put("answer", bytes(answered.answer()));
            }
            case Hearing.Waived waived -> {
                columns.put("state", "WAIVED");
                columns.put("waiver", waived.waiver().name());
                columns.put("waiver_reason", bytes(waived.reason()));
            }
        }
        return columns;
    }

    private static void told(Map<String, @Nullable Object> columns, String state, Hearing.Told told) {
        columns.put("state", state);
        columns.put("until", told.until());
        columns.put("told", OpinionRows.bytes(List.of(told.intended(), told.facts(), String.valueOf(told.days()))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Hearing> find(UUID id) {
        return sql("SELECT * FROM participation.hearing WHERE kommune = :kommune AND id = :id")
                .param("id", id)
                .query((row, number) -> HearingRows.read(row))
                .optional();
    }

    @Override
    public List<Hearing> ofCase(UUID caseId) {
        return sql("SELECT * FROM participation.hearing WHERE kommune = :kommune AND case_id = :case ORDER BY begun_at, id")
                .param("case", caseId)
                .query((row, number) -> HearingRows.read(row))
                .list();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
