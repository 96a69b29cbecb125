package rathaus.casework.store;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    private static final int MOST_DOUBLINGS = 9;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcFailedMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isResting(OfficeMessage message) {
        return jdbc.sql("""
                SELECT next_attempt_at > :now FROM casework.failed_message WHERE kommune = :kommune AND number = :number
                """)
                .param("kommune", KommuneScope.required().value())
                .param("number", message.number())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public void note(OfficeMessage message, String reason) {
        int attempts = attempts(message) + 1;
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        jdbc.sql("""
                INSERT INTO casework.failed_message (kommune, number, antrag, reason, attempts, next_attempt_at)
                VALUES (:kommune, :number, :antrag, :reason, :attempts, :next)
                ON CONFLICT (kommune, number) DO UPDATE
                SET reason = excluded.reason, attempts = excluded.attempts, next_attempt_at = excluded.next_attempt_at
                """)
                .param("kommune", KommuneScope.required().value())
                .param("number", message.number())
                .param("antrag", message.antrag())
                .param("reason", reason)
                .param("attempts", attempts)
                .param("next", OffsetDateTime.ofInstant(clock.instant().plus(rest), ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(OfficeMessage message) {
        jdbc.sql("DELETE FROM casework.failed_message WHERE kommune = :kommune AND number = :number")
                .param("kommune", KommuneScope.required().value())
                .param("number", message.number())
                .update();
    }

    private int attempts(OfficeMessage message) {
        return jdbc.sql("SELECT attempts FROM casework.failed_message WHERE kommune = :kommune AND number = :number")
                .param("kommune", KommuneScope.required().value())
                .param("number", message.number())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
