package rathaus.casework.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.DecisionDraft;
import rathaus.casework.domain.DecisionDrafts;
import rathaus.tenancy.KommuneScope;
import tools.jackson.databind.json.JsonMapper;

/** DecisionDrafts of decisions. */
@Component
class JdbcDecisionDrafts implements DecisionDrafts {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    JdbcDecisionDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID bearbeitung, Kept kept) {
        sql("""
                INSERT INTO casework.draft (kommune, bearbeitung, content, comment, returned_by, returned_at)
                VALUES (:kommune, :bearbeitung, :content, :comment, :by, :at)
                ON CONFLICT (kommune, bearbeitung) DO UPDATE SET content = excluded.content,
                    comment = excluded.comment, returned_by = excluded.returned_by, returned_at = excluded.returned_at
                """, bearbeitung)
                .param("content", json.writeValueAsBytes(kept.draft()))
                .param(
                        "comment",
                        kept.returned()
                                .map(back -> back.comment().getBytes(StandardCharsets.UTF_8))
                                .orElse(null))
                .param("by", kept.returned().map(Returned::by).orElse(null))
                .param(
                        "at",
                        kept.returned().map(back -> StateColumns.at(back.at())).orElse(null))
                .update();
    }

    @Override
    public Optional<Kept> of(UUID bearbeitung) {
        return sql("""
                SELECT content, comment, returned_by, returned_at FROM casework.draft
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung
                """, bearbeitung).query((row, number) -> kept(row)).optional();
    }

    private Kept kept(ResultSet row) throws SQLException {
        UUID by = row.getObject("returned_by", UUID.class);
        Optional<Returned> returned = by == null
                ? Optional.empty()
                : Optional.of(new Returned(
                        by,
                        row.getObject("returned_at", OffsetDateTime.class).toInstant(),
                        new String(row.getBytes("comment"), StandardCharsets.UTF_8)));
        return new Kept(json.readValue(row.getBytes("content"), DecisionDraft.class), returned);
    }

    private JdbcClient.StatementSpec sql(String statement, UUID bearbeitung) {
        return jdbc.sql(statement)
                .param("kommune", KommuneScope.required().value())
                .param("bearbeitung", bearbeitung);
    }
}
