package rathaus.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.kernel.Language;
import rathaus.tenancy.KommuneScope;

/** The notices of the open Kommune in the database; callers hold a transaction. */
@Component
class MailOrders {

    private static final String PROOF_COLUMNS =
            "id, about, state, requested_at, attempts, last_attempt_at, last_error, accepted_at, message_id, transport";

    private final JdbcClient jdbc;
    private final Clock clock;

    MailOrders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(UUID id, UUID about, Recipient to, Message message) {
        statement("""
                INSERT INTO notifications.notice
                    (kommune, id, about, requested_at, recipient, language, subject, body_text, body_html)
                VALUES (:kommune, :id, :about, :now, :recipient, :language, :subject, :text, :html)
                """)
                .param("id", id)
                .param("about", about)
                .param("now", now())
                .param("recipient", to.address())
                .param("language", to.language().tag())
                .param("subject", message.subject())
                .param("text", message.text())
                .param("html", message.html())
                .update();
    }

    /** Counts an attempt and returns what is to be sent; empty if there is nothing to do any more. */
    Optional<Unsent> begin(UUID id) {
        return statement("""
                UPDATE notifications.notice
                SET attempts = attempts + 1, last_attempt_at = :now
                WHERE kommune = :kommune AND id = :id AND state = 'waiting'
                RETURNING recipient, language, subject, body_text, body_html, attempts
                """)
                .param("id", id)
                .param("now", now())
                .query((row, number) -> new Unsent(
                        new Recipient(
                                row.getString("recipient"),
                                Language.ofTag(row.getString("language")).orElseThrow()),
                        new Message(row.getString("subject"), row.getString("body_text"), row.getString("body_html")),
                        row.getInt("attempts")))
                .optional();
    }

    void accepted(UUID id, String messageId, String transport) {
        statement("""
                UPDATE notifications.notice
                SET state = 'accepted', accepted_at = :now, message_id = :messageId, transport = :transport,
                    subject = NULL, body_text = NULL, body_html = NULL
                WHERE kommune = :kommune AND id = :id AND state = 'waiting'
                """)
                .param("id", id)
                .param("now", now())
                .param("messageId", messageId)
                .param("transport", transport)
                .update();
    }

    void failed(UUID id, String error, boolean forGood) {
        statement("""
                UPDATE notifications.notice
                SET last_error = :error, state = CASE WHEN :forGood THEN 'dead' ELSE state END
                WHERE kommune = :kommune AND id = :id AND state = 'waiting'
                """)
                .param("id", id)
                .param("error", error)
                .param("forGood", forGood)
                .update();
    }

    boolean revive(UUID id) {
        return statement("""
                UPDATE notifications.notice SET state = 'waiting', attempts = 0
                WHERE kommune = :kommune AND id = :id AND state = 'dead'
                """).param("id", id).update() == 1;
    }

    Optional<DeliveryProof> proof(UUID id) {
        return statement("SELECT " + PROOF_COLUMNS + """
                 FROM notifications.notice WHERE kommune = :kommune AND id = :id
                """)
                .param("id", id)
                .query((row, number) -> proof(row))
                .optional();
    }

    List<DeliveryProof> about(UUID about) {
        return statement("SELECT " + PROOF_COLUMNS + """
                 FROM notifications.notice WHERE kommune = :kommune AND about = :about ORDER BY requested_at, id
                """)
                .param("about", about)
                .query((row, number) -> proof(row))
                .list();
    }

    List<DeliveryProof> dead(int most) {
        return statement("SELECT " + PROOF_COLUMNS + """
                 FROM notifications.notice WHERE kommune = :kommune AND state = 'dead'
                 ORDER BY last_attempt_at DESC, id DESC LIMIT :most
                """)
                .param("most", most)
                .query((row, number) -> proof(row))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return jdbc.sql(sql).param("kommune", KommuneScope.required().value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static DeliveryProof proof(ResultSet row) throws SQLException {
        DeliveryProof.State state = switch (row.getString("state")) {
            case "waiting" -> new DeliveryProof.Waiting(row.getString("last_error"));
            case "accepted" ->
                new DeliveryProof.Accepted(
                        instant(row, "accepted_at"), row.getString("message_id"), row.getString("transport"));
            case "dead" -> new DeliveryProof.Dead(instant(row, "last_attempt_at"), row.getString("last_error"));
            default -> throw new IllegalStateException("A notice in no known state");
        };
        return new DeliveryProof(
                row.getObject("id", UUID.class),
                row.getObject("about", UUID.class),
                instant(row, "requested_at"),
                row.getInt("attempts"),
                state);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    /** A notice that is to be sent. */
    record Unsent(Recipient to, Message message, int attempts) {}
}
