package rathaus.payments.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.kernel.Money;
import rathaus.payments.Kassenzeichen;
import rathaus.payments.Payment;
import rathaus.payments.PaymentOrder;
import rathaus.payments.PaymentState;
import rathaus.payments.domain.PaymentBook;
import rathaus.tenancy.KommuneScope;

/** Payments in PostgreSQL. */
@Component
class JdbcPaymentBook implements PaymentBook {

    private static final String COLUMNS =
            "reference, kassenzeichen, amount_cents, purpose, due_on, debited, state, state_at, provider, provider_reference, reason, stuck";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPaymentBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Kassenzeichen nextKassenzeichen() {
        long number = jdbc.sql("SELECT nextval('payments.kassenzeichen_number')")
                .query(Long.class)
                .single();
        return Kassenzeichen.of(KommuneScope.required(), number);
    }

    @Override
    public boolean add(PaymentOrder order, Kassenzeichen kassenzeichen) {
        return statement("""
                INSERT INTO payments.payment
                    (kommune, reference, kassenzeichen, amount_cents, purpose, due_on, debited, requested_at, state_at)
                VALUES (:kommune, :reference, :kassenzeichen, :cents, :purpose, :dueOn, :debited, :now, :now)
                ON CONFLICT (kommune, reference) DO NOTHING
                """, order.reference())
                        .param("kassenzeichen", kassenzeichen.value())
                        .param("cents", order.amount().cents())
                        .param("purpose", order.purpose())
                        .param("dueOn", order.dueOn())
                        .param("debited", order.debited())
                        .param("now", now())
                        .update()
                == 1;
    }

    @Override
    public Optional<Payment> find(UUID reference) {
        return statement("SELECT " + COLUMNS + """
                 FROM payments.payment WHERE kommune = :kommune AND reference = :reference
                """, reference)
                .query((row, number) -> payment(row))
                .optional();
    }

    @Override
    public Optional<Attempt> attempt(UUID reference) {
        return statement("""
                SELECT provider, transaction, checks FROM payments.payment
                WHERE kommune = :kommune AND reference = :reference AND state = 'pending'
                """, reference)
                .query((row, number) -> new Attempt(
                        row.getString("provider"), row.getObject("transaction", UUID.class), row.getInt("checks")))
                .optional();
    }

    @Override
    public boolean begin(UUID reference, String provider, UUID transaction) {
        return isOne(statement("""
                UPDATE payments.payment
                SET state = 'pending', state_at = :now, provider = :provider, transaction = :transaction, checks = 0,
                    last_problem = NULL, reason = NULL
                WHERE kommune = :kommune AND reference = :reference AND NOT debited
                    AND state IN ('requested', 'declined', 'expired')
                """, reference)
                .param("now", now())
                .param("provider", provider)
                .param("transaction", transaction));
    }

    @Override
    public boolean settle(UUID reference, UUID transaction, String providerReference) {
        return isOne(statement("""
                UPDATE payments.payment
                SET state = 'settled', state_at = :now, provider_reference = :providerReference, stuck = false
                WHERE kommune = :kommune AND reference = :reference AND state = 'pending' AND transaction = :transaction
                """, reference)
                .param("now", now())
                .param("providerReference", providerReference)
                .param("transaction", transaction));
    }

    @Override
    public boolean decline(UUID reference, UUID transaction, String reason) {
        return failed(reference, transaction, "declined", reason);
    }

    @Override
    public boolean expire(UUID reference, UUID transaction) {
        return failed(reference, transaction, "expired", "expired");
    }

    private boolean failed(UUID reference, UUID transaction, String state, String reason) {
        return isOne(statement("""
                UPDATE payments.payment
                SET state = :state, state_at = :now, reason = :reason, stuck = false
                WHERE kommune = :kommune AND reference = :reference AND state = 'pending' AND transaction = :transaction
                """, reference)
                .param("now", now())
                .param("state", state)
                .param("reason", reason)
                .param("transaction", transaction));
    }

    @Override
    public boolean receive(UUID reference, String receipt) {
        return isOne(statement("""
                UPDATE payments.payment SET state = 'settled', state_at = :now, provider_reference = :receipt, reason = NULL
                WHERE kommune = :kommune AND reference = :reference AND state IN ('requested', 'declined', 'expired')
                """, reference).param("now", now()).param("receipt", receipt));
    }

    @Override
    public boolean cancel(UUID reference, String reason) {
        return ended(reference, "cancelled", reason);
    }

    @Override
    public boolean waive(UUID reference, String reason) {
        return ended(reference, "waived", reason);
    }

    private boolean ended(UUID reference, String state, String reason) {
        return isOne(statement("""
                UPDATE payments.payment SET state = :state, state_at = :now, reason = :reason
                WHERE kommune = :kommune AND reference = :reference AND state IN ('requested', 'declined', 'expired')
                """, reference)
                .param("state", state)
                .param("now", now())
                .param("reason", reason));
    }

    @Override
    public void asked(UUID reference, UUID transaction, String problem, boolean stuck) {
        statement("""
                UPDATE payments.payment SET checks = checks + 1, last_problem = :problem, stuck = :stuck
                WHERE kommune = :kommune AND reference = :reference AND state = 'pending' AND transaction = :transaction
                """, reference)
                .param("problem", problem)
                .param("stuck", stuck)
                .param("transaction", transaction)
                .update();
    }

    @Override
    public boolean unstick(UUID reference) {
        return isOne(statement("""
                UPDATE payments.payment SET stuck = false, checks = 0
                WHERE kommune = :kommune AND reference = :reference AND stuck
                """, reference));
    }

    @Override
    public List<Payment> stuck(int most) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM payments.payment WHERE kommune = :kommune AND stuck ORDER BY state_at, reference LIMIT :most
                        """)
                .param("kommune", KommuneScope.required().value())
                .param("most", most)
                .query((row, number) -> payment(row))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID reference) {
        return jdbc.sql(sql).param("kommune", KommuneScope.required().value()).param("reference", reference);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static boolean isOne(JdbcClient.StatementSpec statement) {
        return statement.update() == 1;
    }

    private static Payment payment(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("reference", UUID.class),
                new Kassenzeichen(row.getString("kassenzeichen")),
                new Money(row.getLong("amount_cents")),
                row.getString("purpose"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("debited"),
                state(row));
    }

    private static PaymentState state(ResultSet row) throws SQLException {
        Instant at = Objects.requireNonNull(row.getObject("state_at", OffsetDateTime.class))
                .toInstant();
        return switch (row.getString("state")) {
            case "requested" -> new PaymentState.Requested(at);
            case "pending" -> new PaymentState.Pending(at, row.getString("provider"), row.getBoolean("stuck"));
            case "settled" -> new PaymentState.Settled(at, row.getString("provider_reference"));
            case "declined" -> new PaymentState.Declined(at, row.getString("reason"));
            case "expired" -> new PaymentState.Expired(at);
            case "cancelled" -> new PaymentState.Cancelled(at, row.getString("reason"));
            case "waived" -> new PaymentState.Waived(at, row.getString("reason"));
            default -> throw new IllegalStateException("A payment in no known state");
        };
    }
}
