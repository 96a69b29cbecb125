package rathaus.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.ModuleTest;
import rathaus.SettableClock;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

@ModuleTest
class NotificationsTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final Recipient ERIKA = new Recipient("erika@example.org", Language.DE);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final UUID about = UUID.randomUUID();

    @Autowired
    Notifications notifications;

    @Autowired
    Sending sending;

    @Autowired
    MailOrders notices;

    @Autowired
    SchedulerClient scheduler;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Kommunen kommunen;

    @Autowired
    MailSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private TransactionTemplate transaction;

    @BeforeEach
    void stopTheClock() {
        clock.set(NOW);
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void sendsNothingIfTheCallerRollsBack() {
        UUID notice = KommuneScope.call(
                HERE,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return notifications.send(ERIKA, Message.plain("Betreff", "Text"), about);
                }));
        assertThat(proof(notice)).isEmpty();
        assertThat(isScheduled(notice)).isFalse();
    }

    @Test
    void ordersTheMailTogetherWithTheCommit() {
        UUID notice = send();
        assertThat(isScheduled(notice)).isTrue();
        assertThat(proof(notice)).hasValueSatisfying(proof -> {
            assertThat(proof.about()).isEqualTo(about);
            assertThat(proof.requestedAt()).isEqualTo(NOW);
            assertThat(proof.state()).isEqualTo(new DeliveryProof.Waiting(null));
        });
    }

    @Test
    void provesWhenAServerTookItAndForgetsTheText() {
        UUID notice = send();
        clock.advance(Duration.ofSeconds(3));
        assertThat(attempt(sending, notice)).isEmpty();
        assertThat(proof(notice).orElseThrow().state())
                .isInstanceOfSatisfying(DeliveryProof.Accepted.class, accepted -> {
                    assertThat(accepted.at()).isEqualTo(NOW.plusSeconds(3));
                    assertThat(accepted.messageId()).contains(notice.toString());
                    assertThat(accepted.transport()).isEqualTo("local-outbox");
                });
        String content = KommuneScope.call(
                HERE,
                () -> transaction.execute(status -> jdbc.sql(
                                "SELECT concat(subject, body_text, body_html) FROM notifications.notice WHERE id = :id")
                        .param("id", notice)
                        .query(String.class)
                        .single()));
        assertThat(content).isEmpty();
        assertThat(attempt(sending, notice)).as("a second run does nothing").isEmpty();
        assertThat(proof(notice).orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    void triesAgainLaterAndLaterUntilItIsADeadLetter() {
        Sending failing = with(new MailTransport.Unreachable("MailConnectException"));
        UUID notice = send();
        Duration total = Duration.ZERO;
        Duration last = Duration.ZERO;
        for (Optional<Duration> pause = attempt(failing, notice); pause.isPresent(); pause = attempt(failing, notice)) {
            assertThat(pause.get()).isGreaterThan(last);
            last = pause.get();
            total = total.plus(last);
            assertThat(proof(notice).orElseThrow().state())
                    .isEqualTo(new DeliveryProof.Waiting("MailConnectException"));
        }
        assertThat(total).isBetween(Duration.ofDays(2), Duration.ofDays(4));
        assertThat(proof(notice).orElseThrow().state()).isEqualTo(new DeliveryProof.Dead(NOW, "MailConnectException"));
        assertThat(KommuneScope.call(HERE, notifications::deadLetters))
                .extracting(DeliveryProof::id)
                .contains(notice);
    }

    @Test
    void givesUpAtOnceWhenRefusedAndRevivesOnRequest() {
        UUID notice = send();
        assertThat(attempt(with(new MailTransport.Refused("SendFailedException 550")), notice))
                .isEmpty();
        assertThat(KommuneScope.call(HERE, () -> notifications.retry(notice))).isTrue();
        assertThat(attempt(sending, notice)).isEmpty();
        assertThat(proof(notice).orElseThrow().state()).isInstanceOf(DeliveryProof.Accepted.class);
        assertThat(KommuneScope.call(HERE, () -> notifications.retry(notice))).isFalse();
    }

    @Test
    void isInvisibleToAnotherKommune() {
        UUID notice = send();
        KommuneId elsewhere = new KommuneId(2);
        assertThat(KommuneScope.call(elsewhere, () -> notifications.proof(notice)))
                .isEmpty();
        assertThat(KommuneScope.call(elsewhere, () -> notifications.proofs(about)))
                .isEmpty();
        assertThat(KommuneScope.call(elsewhere, () -> sending.attempt(notice))).isEmpty();
        assertThat(proof(notice).orElseThrow().attempts()).isZero();
    }

    @Test
    void refusesToSendOutsideOfATransaction() {
        assertThatThrownBy(() -> KommuneScope.call(
                        HERE, () -> notifications.send(ERIKA, Message.plain("Betreff", "Text"), about)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private UUID send() {
        return KommuneScope.call(
                HERE,
                () -> transaction.execute(
                        status -> notifications.send(ERIKA, Message.plain("Betreff", "Text"), about)));
    }

    private Optional<DeliveryProof> proof(UUID notice) {
        return KommuneScope.call(HERE, () -> notifications.proof(notice));
    }

    private boolean isScheduled(UUID notice) {
        return scheduler
                .getScheduledExecution(MailTask.DESCRIPTOR.instanceId(notice.toString()))
                .isPresent();
    }

    private static Optional<Duration> attempt(Sending sending, UUID notice) {
        return KommuneScope.call(HERE, () -> sending.attempt(notice));
    }

    private Sending with(MailTransport.Handover answer) {
        MailTransport transport = new MailTransport() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public Handover deliver(Envelope envelope) {
                return answer;
            }
        };
        return new Sending(notices, transport, transactions, kommunen, settings);
    }
}
