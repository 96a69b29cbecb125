package rathaus.payments.usecases;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
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
import rathaus.payments.GiroCode;
import rathaus.payments.Payment;
import rathaus.payments.PaymentChange;
import rathaus.payments.PaymentOrder;
import rathaus.payments.PaymentStart;
import rathaus.payments.Payments;
import rathaus.payments.domain.AskingPlan;
import rathaus.payments.domain.EpcPayload;
import rathaus.payments.domain.PaymentBook;
import rathaus.payments.domain.QrPicture;
import rathaus.payments.spi.PaymentProvider;
import rathaus.payments.spi.StartAnswer;
import rathaus.payments.spi.StartOrder;
import rathaus.tenancy.KommuneScope;

/** Payments with their transactions; the provider is only ever called between two of them. */
@Component
class TransactionalPayments implements Payments {

    private static final int MOST_STUCK = 200;

    private final PaymentBook book;
    private final PaymentProviders providers;
    private final PaymentActs acts;
    private final Reconciliation reconciliation;
    private final SchedulerClient scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TransactionalPayments(
            PaymentBook book,
            PaymentProviders providers,
            PaymentActs acts,
            Reconciliation reconciliation,
            SchedulerClient scheduler,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.book = book;
        this.providers = providers;
        this.acts = acts;
        this.reconciliation = reconciliation;
        this.scheduler = scheduler;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
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
    public PaymentStart start(UUID reference, String returnPath, Actor actor) {
        if (!returnPath.startsWith("/") || returnPath.startsWith("//")) {
            throw new IllegalArgumentException("A return path begins with one slash");
        }
        Optional<PaymentProvider> chosen = providers.forKommune(KommuneScope.required());
        if (chosen.isEmpty()) {
            return new PaymentStart.TransferOnly();
        }
        Payment payment = inTransaction(() -> begin(reference, chosen.get(), actor));
        Optional<PaymentBook.Attempt> attempt = inTransaction(() -> book.attempt(reference));
        return attempt.isPresent() ? redirect(payment, attempt.get(), returnPath) : new PaymentStart.NotOpen(payment);
    }

    /** Before the provider hears of it, the attempt and the task that will ask about it are committed. */
    private Payment begin(UUID reference, PaymentProvider provider, Actor actor) {
        UUID attempt = UUID.randomUUID();
        if (book.begin(reference, provider.id(), attempt)) {
            acts.by(actor, reference, "payments.payment-started", "");
            schedule(reference, attempt, clock.instant().plus(AskingPlan.first()));
        }
        return required(reference);
    }

    private PaymentStart redirect(Payment payment, PaymentBook.Attempt attempt, String returnPath) {
        Optional<PaymentProvider> provider = providers.withId(attempt.provider());
        if (provider.isEmpty()) {
            return new PaymentStart.Unavailable();
        }
        StartOrder order = new StartOrder(
                attempt.transaction(), payment.kassenzeichen(), payment.amount(), payment.purpose(), returnPath);
        return switch (provider.get().start(order)) {
            case StartAnswer.SendTo sendTo -> new PaymentStart.SendTo(sendTo.target());
            case StartAnswer.Unreachable unreachable -> new PaymentStart.Unavailable();
        };
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
    public Optional<GiroCode> giroCode(UUID reference) {
        return providers
                .account(KommuneScope.required())
                .flatMap(account -> byReference(reference).map(payment -> {
                    String payload = EpcPayload.of(account, payment);
                    QrPicture picture = QrPicture.of(payload);
                    return new GiroCode(payload, picture.svg(), picture.png());
                }));
    }

    @Override
    public List<Payment> stuck() {
        return inTransaction(() -> book.stuck(MOST_STUCK));
    }

    @Override
    public boolean askAgain(UUID reference) {
        return inTransaction(() -> {
            boolean unstuck = book.unstick(reference);
            if (unstuck) {
                schedule(reference, book.attempt(reference).orElseThrow().transaction(), clock.instant());
            }
            return unstuck;
        });
    }

    private void schedule(UUID reference, UUID attempt, Instant when) {
        ReconciliationTask task = new ReconciliationTask(KommuneScope.required().value(), reference, attempt);
        scheduler.scheduleIfNotExists(task.instance().scheduledTo(when));
    }

    private Payment required(UUID reference) {
        return book.find(reference).orElseThrow(() -> new IllegalArgumentException("No payment of this reference"));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
