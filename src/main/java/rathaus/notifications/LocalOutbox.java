package rathaus.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.tenancy.KommuneScope;

/** The transport of a demonstration: keeps mails where a tester can read them, and sends nothing to anybody. */
class LocalOutbox implements MailTransport {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LocalOutbox(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "local-outbox";
    }

    @Override
    public Handover deliver(Envelope envelope) {
        transaction.executeWithoutResult(status -> insert(envelope));
        return new Taken(envelope.messageId());
    }

    private void insert(Envelope envelope) {
        jdbc.sql("""
                        INSERT INTO notifications.outbox_mail
                            (kommune, id, sent_at, sender, recipient, subject, body_text, body_html)
                        VALUES (:kommune, :id, :at, :sender, :recipient, :subject, :text, :html)
                        ON CONFLICT DO NOTHING
                        """)
                .param("kommune", KommuneScope.required().value())
                .param("id", envelope.notice())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("sender", envelope.senderName() + " <" + envelope.senderAddress() + ">")
                .param("recipient", envelope.to().address())
                .param("subject", envelope.message().subject())
                .param("text", envelope.message().text())
                .param("html", envelope.message().html())
                .update();
    }

    /** The latest mails of the open Kommune. */
    List<Mail> latest() {
        List<Mail> mails = transaction.execute(status -> jdbc.sql("""
                        SELECT id, sent_at, sender, recipient, subject, body_text
                        FROM notifications.outbox_mail
                        WHERE kommune = :kommune
                        ORDER BY sent_at DESC, id DESC
                        LIMIT :most
                        """)
                .param("kommune", KommuneScope.required().value())
                .param("most", MOST)
                .query((row, number) -> new Mail(
                        row.getObject("id", UUID.class),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getString("sender"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body_text")))
                .list());
        return mails == null ? List.of() : mails;
    }

    /** A mail that nobody sent. */
    record Mail(UUID id, Instant at, String sender, String recipient, String subject, String text) {

        @Override
        public String toString() {
            return "Mail[" + id + "]";
        }
    }
}
