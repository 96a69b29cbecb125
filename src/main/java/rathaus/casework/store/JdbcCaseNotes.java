package rathaus.casework.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.applications.RequestedItem;
import rathaus.casework.domain.CaseNotes;
import rathaus.tenancy.KommuneScope;
import tools.jackson.databind.json.JsonMapper;

/** Ticks, notes and Nachforderungen. */
@Component
class JdbcCaseNotes implements CaseNotes {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    JdbcCaseNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void tick(UUID bearbeitung, String point, boolean ticked, UUID clerk, Instant at) {
        String statement = ticked ? """
                INSERT INTO casework.checked_point (kommune, bearbeitung, point, clerk, at)
                VALUES (:kommune, :bearbeitung, :point, :clerk, :at) ON CONFLICT DO NOTHING
                """ : """
                DELETE FROM casework.checked_point
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung AND point = :point
                """;
        JdbcClient.StatementSpec spec = sql(statement, bearbeitung).param("point", point);
        (ticked ? spec.param("clerk", clerk).param("at", StateColumns.at(at)) : spec).update();
    }

    @Override
    public List<CheckedPoint> checked(UUID bearbeitung) {
        return sql("""
                SELECT point, clerk, at FROM casework.checked_point
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung ORDER BY point
                """, bearbeitung)
                .query((row, number) ->
                        new CheckedPoint(row.getString("point"), row.getObject("clerk", UUID.class), at(row, "at")))
                .list();
    }

    @Override
    public void add(UUID bearbeitung, Note note) {
        sql("""
                INSERT INTO casework.note (kommune, bearbeitung, id, clerk, body, at)
                VALUES (:kommune, :bearbeitung, :id, :clerk, :body, :at)
                """, bearbeitung)
                .param("id", note.id())
                .param("clerk", note.clerk())
                .param("body", note.body().getBytes(StandardCharsets.UTF_8))
                .param("at", StateColumns.at(note.at()))
                .update();
    }

    @Override
    public List<Note> notes(UUID bearbeitung) {
        return sql("""
                SELECT id, clerk, body, at FROM casework.note
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung ORDER BY at, id
                """, bearbeitung)
                .query((row, number) -> new Note(
                        row.getObject("id", UUID.class),
                        row.getObject("clerk", UUID.class),
                        new String(row.getBytes("body"), StandardCharsets.UTF_8),
                        at(row, "at")))
                .list();
    }

    @Override
    public void add(UUID bearbeitung, Nachforderung nachforderung) {
        sql("""
                INSERT INTO casework.nachforderung (kommune, bearbeitung, id, items, due, asked_at)
                VALUES (:kommune, :bearbeitung, :id, :items, :due, :asked)
                """, bearbeitung)
                .param("id", nachforderung.id())
                .param("items", json.writeValueAsBytes(nachforderung.items()))
                .param("due", nachforderung.due())
                .param("asked", StateColumns.at(nachforderung.askedAt()))
                .update();
    }

    @Override
    public List<Nachforderung> nachforderungen(UUID bearbeitung) {
        return sql("""
                SELECT id, items, due, asked_at, answered_at FROM casework.nachforderung
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung ORDER BY asked_at, id
                """, bearbeitung)
                .query((row, number) -> new Nachforderung(
                        row.getObject("id", UUID.class),
                        Arrays.asList(json.readValue(row.getBytes("items"), RequestedItem[].class)),
                        row.getObject("due", LocalDate.class),
                        at(row, "asked_at"),
                        Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    @Override
    public boolean answered(UUID bearbeitung, UUID nachforderung, Instant at) {
        return sql("""
                UPDATE casework.nachforderung SET answered_at = :at
                WHERE kommune = :kommune AND bearbeitung = :bearbeitung AND id = :id AND answered_at IS NULL
                """, bearbeitung)
                        .param("id", nachforderung)
                        .param("at", StateColumns.at(at))
                        .update()
                == 1;
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private JdbcClient.StatementSpec sql(String statement, UUID bearbeitung) {
        return jdbc.sql(statement)
                .param("kommune", KommuneScope.required().value())
                .param("bearbeitung", bearbeitung);
    }
}
