package rathaus.payments.usecases;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.kernel.Actor;
import rathaus.payments.Payment;
import rathaus.payments.PaymentStart;
import rathaus.payments.domain.AskingPlan;
import rathaus.payments.domain.PaymentBook;
import rathaus.payments.spi.PaymentProvider;
import rathaus.payments.spi.StartAnswer;
import rathaus.payments.spi.StartOrder;
import rathaus.tenancy.KommuneScope;

/** Begins attempts to pay: committed together with the task that will ask about it, before the provider hears of it. */
@Component
class PaymentAttempts {

    private final PaymentBook book;
    private final PaymentProviders providers;
    private final PaymentActs acts;
    private final SchedulerClient scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PaymentAttempts(
            PaymentBook book,
            PaymentProviders providers,
            PaymentActs acts,
            SchedulerClient scheduler,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.book = book;
        this.providers = providers;
        this.acts = acts;
        this.scheduler = scheduler;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    PaymentStart start(UUID reference, String returnPath, Actor actor) {
        if (!returnPath.startsWith("/") || returnPath.startsWith("//")) {
            throw new IllegalArgumentException("A return path begins with one slash");
        }
        Optional<PaymentProvider> chosen = providers.forKommune(KommuneScope.required());
        return chosen.isEmpty()
                ? new PaymentStart.TransferOnly()
                : redirect(begun(reference, chosen.get(), actor), returnPath);
    }

    private Begun begun(UUID reference, PaymentProvider provider, Actor actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            UUID attempt = UUID.randomUUID();
            if (book.begin(reference, provider.id(), attempt)) {
                acts.by(actor, reference, "payments.payment-started", "");
                schedule(reference, attempt, clock.instant().plus(AskingPlan.first()));
            }
            Payment payment = book.find(reference)
                    .orElseThrow(() -> new IllegalArgumentException("No payment of this reference"));
            return new Begun(payment, book.attempt(reference));
        }));
    }

    private PaymentStart redirect(Begun begun, String returnPath) {
        Payment payment = begun.payment();
        if (begun.attempt().isEmpty()) {
            return new PaymentStart.NotOpen(payment);
        }
        PaymentBook.Attempt attempt = begun.attempt().get();
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

    /** Has the provider of a stuck payment asked again, now; false if it is not stuck. */
    boolean askAgain(UUID reference) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean unstuck = book.unstick(reference);
            if (unstuck) {
                schedule(reference, book.attempt(reference).orElseThrow().transaction(), clock.instant());
            }
            return unstuck;
        }));
    }

    private void schedule(UUID reference, UUID attempt, Instant when) {
        ReconciliationTask task = new ReconciliationTask(KommuneScope.required().value(), reference, attempt);
        scheduler.scheduleIfNotExists(task.instance().scheduledTo(when));
    }

    private record Begun(Payment payment, Optional<PaymentBook.Attempt> attempt) {}
}
