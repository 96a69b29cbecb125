package rathaus.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.OfficeMessage;
import rathaus.casework.domain.FailedMessages;
import rathaus.tenancy.KommuneScope;

/** Messages that could not be taken: each rests twice as long as before, at most an hour. */
@Component
@Transactional
class JdbcFailedMessages implements FailedMessages {

    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcFailedMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> resting() {
        return jdbc.sql("""
                SELECT number FROM casework.failed_message WHERE kommune = :kommune AND next_attempt_at > :now
                """)
                .param("kommune", KommuneScope.required().value())
                .param("now", at(clock.instant()))
                .query(Long.class)
                .set();
    }

    @Override
    public void note(OfficeMessage message, Cause cause) {
        Instant now = clock.instant();
        jdbc.sql("""
                INSERT INTO casework.failed_message AS failed
                    (kommune, number, antrag, reason, position, attempts, first_failed_at, next_attempt_at)
                VALUES (:kommune, :number, :antrag, :reason, :position, 1, :now, :now + make_interval(secs => :first))
                ON CONFLICT (kommune, number) DO UPDATE
                SET reason = excluded.reason, position = excluded.position, attempts = failed.attempts + 1,
                    next_attempt_at =
                        :now + make_interval(secs => least(:longest, :first * power(2, least(failed.attempts, 20))))
                """)
                .param("kommune", KommuneScope.required().value())
                .param("number", message.number())
                .param("antrag", message.antrag())
                .param("reason", cause instanceof Cause.Fault(String kind) ? kind : "")
                .param("position", cause instanceof Cause.MissingPosition(String position) ? position : null)
                .param("now", at(now))
                .param("first", FIRST_REST.toSeconds())
                .param("longest", LONGEST_REST.toSeconds())
                .update();
    }

    @Override
    public void forget(OfficeMessage message) {
        jdbc.sql("DELETE FROM casework.failed_message WHERE kommune = :kommune AND number = :number")
                .param("kommune", KommuneScope.required().value())
                .param("number", message.number())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Untaken> after(long number, int atMost) {
        return jdbc.sql("""
                SELECT number, reason, position, attempts, first_failed_at, next_attempt_at FROM casework.failed_message
                WHERE kommune = :kommune AND number > :number ORDER BY number LIMIT :most
                """)
                .param("kommune", KommuneScope.required().value())
                .param("number", number)
                .param("most", atMost)
                .query((row, index) -> untaken(row))
                .list();
    }

    @Override
    public boolean tryAgain(long number) {
        return jdbc.sql("""
                UPDATE casework.failed_message SET next_attempt_at = :now WHERE kommune = :kommune AND number = :number
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("number", number)
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    private static Untaken untaken(ResultSet row) throws SQLException {
        @Nullable String position = row.getString("position");
        return new Untaken(
                row.getLong("number"),
                position == null ? new Cause.Fault(row.getString("reason")) : new Cause.MissingPosition(position),
                row.getTimestamp("first_failed_at").toInstant(),
                row.getInt("attempts"),
                row.getTimestamp("next_attempt_at").toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
