package rathaus.participation.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.participation.domain.Opinion;
import rathaus.participation.domain.OpinionBook;
import rathaus.tenancy.KommuneScope;

/** One row for each unit that was asked. */
@Component
class JdbcOpinionBook implements OpinionBook {

    private static final Position FIRST = new Position(LocalDate.of(1900, 1, 1), new UUID(0, 0));
    private static final Position LAST = new Position(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    private final JdbcClient jdbc;

    JdbcOpinionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Opinion.Pending opinion) {
        Opinion.Facts facts = opinion.facts();
        return sql("""
                INSERT INTO participation.opinion
                    (kommune, id, case_id, aktenzeichen, leistung, asking_unit, unit, until, asked_by, asked_at, question, state,
                     lock_version)
                VALUES (:kommune, :id, :case, :aktenzeichen, :leistung, :asking, :unit, :until, :by, :at, :question, 'PENDING',
                        :version)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", facts.id())
                        .param("case", facts.caseId())
                        .param("aktenzeichen", facts.aktenzeichen())
                        .param("leistung", facts.leistung())
                        .param("asking", facts.askingUnit())
                        .param("unit", facts.unit())
                        .param("until", facts.until())
                        .param("by", facts.askedBy())
                        .param("at", facts.askedAt().atOffset(ZoneOffset.UTC))
                        .param("question", OpinionRows.bytes(facts.question()))
                        .param("version", opinion.version())
                        .update()
                == 1;
    }

    @Override
    public boolean store(Opinion next) {
        JdbcClient.StatementSpec update = sql("""
                UPDATE participation.opinion SET state = :state, reminded_on = :reminded, silent_on = :silent, answer = :answer,
                    recall_reason = :reason, ended_by = :by, ended_at = :at, lock_version = :version
                WHERE kommune = :kommune AND id = :id AND lock_version = :version - 1
                """)
                .param("id", next.facts().id())
                .param("state", OpinionRows.state(next))
                .param("reminded", next.remindedOn().orElse(null))
                .param("silent", next.silentOn().orElse(null))
                .param("version", next.version());
        return switch (next) {
            case Opinion.Open ignored -> ended(update, null, null, null, null);
            case Opinion.Given given -> ended(update, OpinionRows.bytes(given.answer()), null, given.by(), given.at());
            case Opinion.Recalled recalled ->
                ended(
                        update,
                        null,
                        recalled.reason().getBytes(StandardCharsets.UTF_8),
                        recalled.by().orElse(null),
                        recalled.at());
        };
    }

    private static boolean ended(
            JdbcClient.StatementSpec update,
            byte @Nullable [] answer,
            byte @Nullable [] reason,
            @Nullable UUID by,
            @Nullable Instant at) {
        return update.param("answer", answer)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<Opinion> find(UUID id) {
        return sql("SELECT * FROM participation.opinion WHERE kommune = :kommune AND id = :id")
                .param("id", id)
                .query((row, number) -> OpinionRows.read(row))
                .optional();
    }

    @Override
    public List<Opinion> ofCase(UUID caseId) {
        return sql("SELECT * FROM participation.opinion WHERE kommune = :kommune AND case_id = :case ORDER BY asked_at, id")
                .param("case", caseId)
                .query((row, number) -> OpinionRows.read(row))
                .list();
    }

    @Override
    public List<Opinion> asked(Set<String> units, boolean open, Optional<Position> after, int atMost) {
        if (units.isEmpty()) {
            return List.of();
        }
        Position mark = after.orElse(open ? FIRST : LAST);
        return sql("SELECT * FROM participation.opinion WHERE kommune = :kommune AND unit IN (:units) "
                        + (open
                                ? "AND ended_at IS NULL AND (until, id) > (:until, :id) ORDER BY until, id LIMIT :most"
                                : "AND ended_at IS NOT NULL AND (until, id) < (:until, :id) ORDER BY until DESC, id DESC LIMIT :most"))
                .param("units", units)
                .param("until", mark.until())
                .param("id", mark.id())
                .param("most", atMost)
                .query((row, number) -> OpinionRows.read(row))
                .list();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
