package rathaus.recordsearch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.recordsearch.domain.ChangeLog;
import rathaus.recordsearch.domain.Stamp;
import rathaus.tenancy.KommuneScope;

/** Changes as the database notes them itself, see the triggers of the migration. */
@Component
@Transactional
class JdbcChangeLog implements ChangeLog {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Change> next(int limit) {
        return here("""
                SELECT id, vorgang, dokument FROM recordsearch.change WHERE kommune = :kommune
                ORDER BY rights DESC, id LIMIT :limit
                """)
                .param("limit", limit)
                .query((row, number) -> new Change(
                        row.getLong("id"),
                        row.getObject("vorgang", UUID.class),
                        Optional.ofNullable(row.getObject("dokument", UUID.class))))
                .list();
    }

    @Override
    public Set<UUID> hidden() {
        return Set.copyOf(here("SELECT DISTINCT vorgang FROM recordsearch.change WHERE kommune = :kommune AND rights")
                .query(UUID.class)
                .list());
    }

    @Override
    public Waiting waiting() {
        return here("SELECT count(*) AS count, min(at) AS since FROM recordsearch.change WHERE kommune = :kommune")
                .query((row, number) -> new Waiting(row.getLong("count"), instant(row, "since")))
                .single();
    }

    @Override
    public Optional<IndexState> state() {
        return here("SELECT * FROM recordsearch.index_state WHERE kommune = :kommune")
                .query((row, number) -> new IndexState(
                        new Stamp(row.getLong("generation"), row.getLong("batch")),
                        Optional.ofNullable(row.getObject("rebuilt_to", UUID.class)),
                        row.getLong("rebuild_of"),
                        row.getLong("rebuilt"),
                        instant(row, "started_at").orElseThrow(),
                        instant(row, "finished_at")))
                .optional();
    }

    @Override
    public IndexState beginRebuild(long of, Instant at) {
        here("""
                INSERT INTO recordsearch.index_state AS s
                    (kommune, generation, batch, rebuilt_to, rebuild_of, rebuilt, started_at)
                VALUES (:kommune, 1, 0, :from, :of, 0, :at)
                ON CONFLICT (kommune) DO UPDATE SET generation = s.generation + 1, batch = s.batch + 1,
                    rebuilt_to = :from, rebuild_of = :of, rebuilt = 0, started_at = :at, finished_at = NULL
                """).param("from", BEFORE_ALL).param("of", of).param("at", sql(at)).update();
        return state().orElseThrow();
    }

    @Override
    public void done(List<Change> changes, Stamp stamp) {
        here("DELETE FROM recordsearch.change WHERE kommune = :kommune AND id = ANY (:ids)")
                .param("ids", changes.stream().map(Change::id).toArray(Long[]::new))
                .update();
        advance(stamp);
    }

    @Override
    public void rebuilt(UUID upTo, int more, Stamp stamp) {
        here("""
                UPDATE recordsearch.index_state SET rebuilt_to = :upTo, rebuilt = rebuilt + :more
                WHERE kommune = :kommune AND generation = :generation AND finished_at IS NULL
                """)
                .param("upTo", upTo)
                .param("more", more)
                .param("generation", stamp.generation())
                .update();
        advance(stamp);
    }

    @Override
    public void endRebuild(Stamp stamp, Instant at) {
        here("""
                UPDATE recordsearch.index_state SET rebuilt_to = NULL, finished_at = :at
                WHERE kommune = :kommune AND generation = :generation
                """).param("at", sql(at)).param("generation", stamp.generation()).update();
        advance(stamp);
    }

    /** A rebuild that somebody began meanwhile has another generation: then this batch does not count. */
    private void advance(Stamp stamp) {
        here("""
                UPDATE recordsearch.index_state SET batch = :batch
                WHERE kommune = :kommune AND generation = :generation
                """)
                .param("batch", stamp.batch())
                .param("generation", stamp.generation())
                .update();
    }

    private JdbcClient.StatementSpec here(String query) {
        return jdbc.sql(query).param("kommune", KommuneScope.required().value());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
