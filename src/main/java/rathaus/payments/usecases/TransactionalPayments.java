package rathaus.payments.usecases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.kernel.Actor;
import rathaus.payments.BankTransfer;
import rathaus.payments.Payment;
import rathaus.payments.PaymentChange;
import rathaus.payments.PaymentOrder;
import rathaus.payments.PaymentStart;
import rathaus.payments.Payments;
import rathaus.payments.domain.PaymentBook;
import rathaus.tenancy.KommuneScope;

/** Payments with their transactions; the provider is only ever called between two of them. */
@Component
class TransactionalPayments implements Payments {

    private static final int MOST_STUCK = 200;

    private final PaymentBook book;
    private final PaymentProviders providers;
    private final PaymentActs acts;
    private final PaymentAttempts attempts;
    private final Reconciliation reconciliation;
    private final TransactionTemplate transaction;

    TransactionalPayments(
            PaymentBook book,
            PaymentProviders providers,
            PaymentActs acts,
            PaymentAttempts attempts,
            Reconciliation reconciliation,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.providers = providers;
        this.acts = acts;
        this.attempts = attempts;
        this.reconciliation = reconciliation;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Payment request(PaymentOrder order, Actor actor) {
        return inTransaction(() -> {
            boolean isNew = book.add(order, book.nextKassenzeichen());
            Payment payment = required(order.reference());
            if (isNew) {
                acts.requested(payment, actor);
            }
            return payment;
        });
    }

    @Override
    public Optional<Payment> byReference(UUID reference) {
        return inTransaction(() -> book.find(reference));
    }

    @Override
    public boolean isOnline() {
        return providers.forKommune(KommuneScope.required()).isPresent();
    }

    @Override
    public PaymentStart start(UUID reference, String returnPath, Actor actor) {
        return attempts.start(reference, returnPath, actor);
    }

    @Override
    public Optional<Payment> refresh(UUID reference) {
        reconciliation.ask(reference);
        return byReference(reference);
    }

    @Override
    public PaymentChange recordReceipt(UUID reference, String receipt, Actor actor) {
        if (receipt.isBlank() || receipt.length() > 60) {
            throw new IllegalArgumentException("A receipt has 1 to 60 characters");
        }
        return change(reference, () -> {
            boolean received = book.receive(reference, receipt);
            if (received) {
                acts.by(actor, reference, "payments.payment-settled", receipt);
                reconciliation.publishSettled(reference);
            }
            return received;
        });
    }

    @Override
    public PaymentChange cancel(UUID reference, String reason, Actor actor) {
        return change(reference, () -> {
            boolean cancelled = book.cancel(reference, reason);
            if (cancelled) {
                acts.by(actor, reference, "payments.payment-cancelled", reason);
            }
            return cancelled;
        });
    }

    @Override
    public PaymentChange waive(UUID reference, String reason, Actor actor) {
        return change(reference, () -> {
            boolean waived = book.waive(reference, reason);
            if (waived) {
                acts.by(actor, reference, "payments.payment-waived", reason);
            }
            return waived;
        });
    }

    private PaymentChange change(UUID reference, BooleanSupplier work) {
        return inTransaction(() -> {
            boolean changed = work.getAsBoolean();
            Payment payment = required(reference);
            return changed ? new PaymentChange.Changed(payment) : new PaymentChange.Refused(payment);
        });
    }

    @Override
    public Optional<BankTransfer> transfer(UUID reference) {
        return providers
                .account(KommuneScope.required())
                .flatMap(account -> byReference(reference)
                        .filter(payment -> !payment.debited())
                        .map(account::transfer));
    }

    @Override
    public List<Payment> stuck() {
        return inTransaction(() -> book.stuck(MOST_STUCK));
    }

    @Override
    public boolean askAgain(UUID reference) {
        return attempts.askAgain(reference);
    }

    private Payment required(UUID reference) {
        return book.find(reference).orElseThrow(() -> new IllegalArgumentException("No payment of this reference"));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
