package rathaus.payments.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.kernel.Money;
import rathaus.payments.spi.PaymentProvider;
import rathaus.payments.spi.QueryAnswer;
import rathaus.payments.spi.StartAnswer;
import rathaus.payments.spi.StartOrder;
import rathaus.tenancy.KommuneScope;

/**
 * Pretends to be a provider: remembers transactions until somebody decides them on its page. Moves no money, and is there in
 * demonstrations and tests only: elsewhere a page that lets everybody settle a fee must not exist.
 */
@Component
@Profile(SimulatedPayments.PROFILE)
class SimulatedPayments implements PaymentProvider {

    static final String PROFILE = "examples";
    static final String PATH = "/bezahlen/simulation/";

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SimulatedPayments(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String id() {
        return "simulation";
    }

    @Override
    public StartAnswer start(StartOrder order) {
        transaction.executeWithoutResult(status -> statement("""
                INSERT INTO payments.simulated_transaction
                    (kommune, id, amount_cents, purpose, return_path, started_at)
                VALUES (:kommune, :id, :cents, :purpose, :returnPath, :now)
                ON CONFLICT (kommune, id) DO NOTHING
                """, order.transaction())
                .param("cents", order.amount().cents())
                .param("purpose", order.kassenzeichen().grouped() + " – " + order.purpose())
                .param("returnPath", order.returnPath())
                .param("now", now())
                .update());
        return new StartAnswer.SendTo(PATH + order.transaction());
    }

    @Override
    public QueryAnswer query(UUID id) {
        Optional<Transaction> found = find(id);
        if (found.isEmpty()) {
            return new QueryAnswer.Pending(RETRY_AFTER);
        }
        return found.get()
                .outcome()
                .<QueryAnswer>map(outcome -> switch (outcome) {
                    case SETTLED -> new QueryAnswer.Settled("SIMULATION-" + id);
                    case DECLINED -> new QueryAnswer.Declined("simulated refusal");
                    case EXPIRED -> new QueryAnswer.Expired();
                })
                .orElse(new QueryAnswer.Pending(RETRY_AFTER));
    }

    Optional<Transaction> find(UUID id) {
        Optional<Transaction> found = transaction.execute(status -> statement("""
                SELECT amount_cents, purpose, return_path, outcome FROM payments.simulated_transaction
                WHERE kommune = :kommune AND id = :id
                """, id)
                .query((row, number) -> new Transaction(
                        id,
                        new Money(row.getLong("amount_cents")),
                        row.getString("purpose"),
                        row.getString("return_path"),
                        Outcome.ofColumn(row.getString("outcome"))))
                .optional());
        return found == null ? Optional.empty() : found;
    }

    /** Decides a transaction; the first decision stays. */
    void decide(UUID id, Outcome outcome) {
        transaction.executeWithoutResult(status -> statement("""
                UPDATE payments.simulated_transaction SET outcome = :outcome, decided_at = :now
                WHERE kommune = :kommune AND id = :id AND outcome IS NULL
                """, id)
                .param("outcome", outcome.column())
                .param("now", now())
                .update());
    }

    private JdbcClient.StatementSpec statement(String sql, UUID id) {
        return jdbc.sql(sql).param("kommune", KommuneScope.required().value()).param("id", id);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** What the provider remembers. */
    record Transaction(UUID id, Money amount, String purpose, String returnPath, Optional<Outcome> outcome) {}
}
