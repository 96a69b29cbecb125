package rathaus.remedies.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.remedies.PlannedAct;
import rathaus.remedies.domain.Prepared;
import rathaus.remedies.domain.PreparedBook;
import rathaus.tenancy.KommuneScope;
import tools.jackson.databind.json.JsonMapper;

/** One row for each prepared act. */
@Component
class JdbcPreparedBook implements PreparedBook {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String AMENDMENT = "AMENDMENT";
    private static final String OBJECTION = "OBJECTION";

    private final JdbcClient jdbc;

    JdbcPreparedBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Prepared> of(UUID caseId) {
        return sql("SELECT * FROM remedies.prepared_act WHERE kommune = :kommune AND case_id = :case")
                .param("case", caseId)
                .query((row, number) -> prepared(row))
                .optional();
    }

    @Override
    public boolean keep(Prepared next, Optional<Prepared> before) {
        return sql("""
                INSERT INTO remedies.prepared_act
                    (kommune, case_id, id, kind, objection, content, letter, prepared_by, prepared_at)
                VALUES (:kommune, :case, :id, :kind, :objection, :content, :letter, :by, :at)
                ON CONFLICT (kommune, case_id) DO UPDATE SET id = excluded.id, kind = excluded.kind,
                    objection = excluded.objection, content = excluded.content, letter = excluded.letter,
                    prepared_by = excluded.prepared_by, prepared_at = excluded.prepared_at,
                    returned_by = NULL, returned_at = NULL, reason = NULL
                WHERE prepared_act.id = :before AND prepared_act.returned_at IS NOT NULL
                """)
                        .param("case", next.caseId())
                        .param("id", next.id())
                        .param("kind", kind(next.act()))
                        .param("objection", objection(next.act()).orElse(null))
                        .param("content", JSON.writeValueAsBytes(next.act()))
                        .param("letter", next.letter())
                        .param("by", next.by())
                        .param("at", next.at().atOffset(ZoneOffset.UTC))
                        .param("before", before.map(Prepared::id).orElse(null))
                        .update()
                == 1;
    }

    @Override
    public boolean returned(Prepared back) {
        Prepared.Returned why = back.returned().orElseThrow();
        return sql("""
                UPDATE remedies.prepared_act SET returned_by = :by, returned_at = :at, reason = :reason
                WHERE kommune = :kommune AND case_id = :case AND id = :id AND returned_at IS NULL
                """)
                        .param("case", back.caseId())
                        .param("id", back.id())
                        .param("by", why.by())
                        .param("at", why.at().atOffset(ZoneOffset.UTC))
                        .param("reason", ReviewRows.text(why.reason()))
                        .update()
                == 1;
    }

    @Override
    public boolean remove(Prepared prepared) {
        return sql("DELETE FROM remedies.prepared_act WHERE kommune = :kommune AND case_id = :case AND id = :id")
                        .param("case", prepared.caseId())
                        .param("id", prepared.id())
                        .update()
                == 1;
    }

    @Override
    public List<UUID> lettersOf(UUID vorgang) {
        return sql("""
                SELECT letter FROM remedies.prepared_act
                WHERE kommune = :kommune AND (case_id = :vorgang OR objection IN
                    (SELECT id FROM remedies.objection WHERE kommune = :kommune AND own_vorgang = :vorgang))
                """).param("vorgang", vorgang).query(UUID.class).list();
    }

    private static String kind(PlannedAct act) {
        return switch (act) {
            case PlannedAct.Amending ignored -> AMENDMENT;
            case PlannedAct.Deciding ignored -> OBJECTION;
        };
    }

    private static Optional<UUID> objection(PlannedAct act) {
        return switch (act) {
            case PlannedAct.Amending ignored -> Optional.empty();
            case PlannedAct.Deciding deciding -> Optional.of(deciding.objection());
        };
    }

    private static Prepared prepared(ResultSet row) throws SQLException {
        byte[] content = row.getBytes("content");
        PlannedAct act = switch (row.getString("kind")) {
            case AMENDMENT -> JSON.readValue(content, PlannedAct.Amending.class);
            case OBJECTION -> JSON.readValue(content, PlannedAct.Deciding.class);
            default -> throw new IllegalStateException("Not a kind of a prepared act");
        };
        return new Prepared(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                act,
                row.getObject("letter", UUID.class),
                row.getObject("prepared_by", UUID.class),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                returned(row));
    }

    private static Optional<Prepared.Returned> returned(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("returned_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Prepared.Returned(
                        row.getObject("returned_by", UUID.class),
                        at.toInstant(),
                        new String(row.getBytes("reason"), StandardCharsets.UTF_8)));
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
