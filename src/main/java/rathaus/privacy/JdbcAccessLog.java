package rathaus.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.Actor;
import rathaus.kernel.TimeOrderedId;
import rathaus.tenancy.KommuneScope;

/** The access log in its own append-only table. */
@Component
class JdbcAccessLog implements AccessLog {

    private static final int MOST = 500;
    private static final RecordedAccess.Position END =
            new RecordedAccess.Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void read(UUID subject, String purpose, Actor actor, String role, String what) {
        read(List.of(new Reading(subject, role, what)), purpose, actor);
    }

    /** One statement, whether one row or many. */
    @Override
    @Transactional
    public void read(Collection<Reading> readings, String purpose, Actor actor) {
        int kommune = KommuneScope.required().value();
        if (readings.isEmpty()) {
            return;
        }
        jdbc.sql("""
                INSERT INTO privacy.read_access (kommune, id, at, subject, actor, role, purpose, object)
                SELECT :kommune, id, :at, subject, :actor, role, :purpose, object
                FROM unnest(:ids, :subjects, :roles, :objects) AS reading (id, subject, role, object)
                """)
                .param("kommune", kommune)
                .param("ids", column(readings, reading -> TimeOrderedId.next(clock), UUID[]::new))
                .param("at", sql(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param("subjects", column(readings, Reading::subject, UUID[]::new))
                .param("actor", actor.label())
                .param("roles", column(readings, Reading::role, String[]::new))
                .param("purpose", purpose)
                .param("objects", column(readings, Reading::what, String[]::new))
                .update();
    }

    private static <T> T[] column(Collection<Reading> readings, Function<Reading, T> value, IntFunction<T[]> array) {
        return readings.stream().map(value).toArray(array);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordedAccess> of(UUID subject, Optional<RecordedAccess.Position> after, int limit) {
        return page(jdbc.sql("""
                SELECT id, at, subject, actor, role, purpose, object FROM privacy.read_access
                WHERE kommune = :kommune AND subject = :subject AND (at, id) < (:at, :id)
                ORDER BY at DESC, id DESC LIMIT :limit
                """).param("subject", subject), after, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordedAccess> by(String actor, Optional<RecordedAccess.Position> after, int limit) {
        return page(jdbc.sql("""
                SELECT id, at, subject, actor, role, purpose, object FROM privacy.read_access
                WHERE kommune = :kommune AND actor = :actor AND (at, id) < (:at, :id)
                ORDER BY at DESC, id DESC LIMIT :limit
                """).param("actor", actor), after, limit);
    }

    private static List<RecordedAccess> page(
            JdbcClient.StatementSpec query, Optional<RecordedAccess.Position> after, int limit) {
        RecordedAccess.Position position = after.orElse(END);
        return query.param("kommune", KommuneScope.required().value())
                .param("at", sql(position.at()))
                .param("id", position.id())
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, number) -> recorded(row))
                .list();
    }

    private static RecordedAccess recorded(ResultSet row) throws SQLException {
        return new RecordedAccess(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("subject", UUID.class),
                row.getString("actor"),
                row.getString("role"),
                row.getString("purpose"),
                row.getString("object"));
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
