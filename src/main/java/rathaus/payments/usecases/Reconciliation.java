package rathaus.payments.usecases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.payments.PaymentDeclined;
import rathaus.payments.PaymentSettled;
import rathaus.payments.domain.AskingPlan;
import rathaus.payments.domain.PaymentBook;
import rathaus.payments.spi.PaymentProvider;
import rathaus.payments.spi.QueryAnswer;
import rathaus.tenancy.KommuneScope;

/**
 * Asks the provider what became of a payment and records the answer: the question outside of any transaction, the answer with
 * history and event in one. Whoever asks (task, returning citizen) may do so at once; one of them records.
 */
@Component
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final PaymentBook book;
    private final PaymentProviders providers;
    private final PaymentActs acts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reconciliation(
            PaymentBook book,
            PaymentProviders providers,
            PaymentActs acts,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.book = book;
        this.providers = providers;
        this.acts = acts;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Asks once; the answer is the pause before the next question, empty if there is nothing left to ask. */
    Optional<Duration> ask(UUID reference) {
        Optional<PaymentBook.Attempt> attempt = transaction.execute(status -> book.attempt(reference));
        if (attempt == null || attempt.isEmpty()) {
            return Optional.empty();
        }
        QueryAnswer answer = query(attempt.get());
        Optional<Duration> pause = transaction.execute(status -> record(reference, attempt.get(), answer));
        return pause == null ? Optional.empty() : pause;
    }

    private QueryAnswer query(PaymentBook.Attempt attempt) {
        Optional<PaymentProvider> provider = providers.withId(attempt.provider());
        return provider.isPresent()
                ? provider.get().query(attempt.transaction())
                : new QueryAnswer.Unreachable("provider not installed");
    }

    private Optional<Duration> record(UUID reference, PaymentBook.Attempt attempt, QueryAnswer answer) {
        return switch (answer) {
            case QueryAnswer.Settled settled -> settled(reference, attempt.transaction(), settled.providerReference());
            case QueryAnswer.Declined declined -> {
                if (book.decline(reference, attempt.transaction(), declined.reason())) {
                    failed(reference, "payments.payment-declined", declined.reason());
                }
                yield Optional.empty();
            }
            case QueryAnswer.Expired expired -> {
                if (book.expire(reference, attempt.transaction())) {
                    failed(reference, "payments.payment-expired", "expired");
                }
                yield Optional.empty();
            }
            case QueryAnswer.Pending pending -> again(reference, attempt, "", pending.retryAfter());
            case QueryAnswer.Unreachable unreachable -> again(reference, attempt, unreachable.cause(), Duration.ZERO);
        };
    }

    private Optional<Duration> settled(UUID reference, UUID transactionId, String providerReference) {
        if (book.settle(reference, transactionId, providerReference)) {
            acts.byProvider(reference, "payments.payment-settled", Map.of("providerReference", providerReference));
            publishSettled(reference);
        }
        return Optional.empty();
    }

    /** Tells the other modules, within the transaction that settled it. */
    void publishSettled(UUID reference) {
        events.publishEvent(new PaymentSettled(
                KommuneScope.required(),
                reference,
                book.find(reference).orElseThrow().amount(),
                clock.instant()));
    }

    private void failed(UUID reference, String kind, String reason) {
        Instant now = clock.instant();
        acts.byProvider(reference, kind, Map.of("reason", reason));
        events.publishEvent(new PaymentDeclined(KommuneScope.required(), reference, reason, now));
    }

    private Optional<Duration> again(UUID reference, PaymentBook.Attempt attempt, String problem, Duration wished) {
        int asked = attempt.asked() + 1;
        boolean stuck = AskingPlan.isOver(asked);
        book.asked(reference, attempt.transaction(), problem, stuck);
        if (stuck) {
            LOG.warn("Payment {} is stuck at its provider after {} questions", reference, asked);
            return Optional.empty();
        }
        return Optional.of(AskingPlan.pauseAfter(asked, wished));
    }
}
