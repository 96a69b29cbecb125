package rathaus.notifications;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** One attempt to send one notice: counted in a transaction, handed over outside of any, recorded in a second one. */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final MailOrders notices;
    private final MailTransport transport;
    private final TransactionTemplate transaction;
    private final Kommunen kommunen;
    private final MailSettings settings;

    Sending(
            MailOrders notices,
            MailTransport transport,
            PlatformTransactionManager transactions,
            Kommunen kommunen,
            MailSettings settings) {
        this.notices = notices;
        this.transport = transport;
        this.transaction = new TransactionTemplate(transactions);
        this.kommunen = kommunen;
        this.settings = settings;
    }

    /** Sends it; the answer is the pause before the next attempt, empty if there is nothing left to do. */
    Optional<Duration> attempt(UUID notice) {
        Optional<MailOrders.Unsent> unsent = transaction.execute(status -> notices.begin(notice));
        if (unsent == null || unsent.isEmpty()) {
            return Optional.empty();
        }
        int attempts = unsent.get().attempts();
        return switch (transport.deliver(envelope(notice, unsent.get()))) {
            case MailTransport.Taken taken -> {
                transaction.executeWithoutResult(
                        status -> notices.accepted(notice, taken.messageId(), transport.name()));
                yield Optional.empty();
            }
            case MailTransport.Refused refused -> failed(notice, attempts, refused.reason(), true);
            case MailTransport.Unreachable unreachable ->
                failed(notice, attempts, unreachable.reason(), RetryPlan.isOver(attempts));
        };
    }

    private Optional<Duration> failed(UUID notice, int attempts, String reason, boolean forGood) {
        LOG.warn("Notice {} not taken at attempt {}: {}{}", notice, attempts, reason, forGood ? ", given up" : "");
        transaction.executeWithoutResult(status -> notices.failed(notice, reason, forGood));
        return forGood ? Optional.empty() : Optional.of(RetryPlan.pauseAfter(attempts));
    }

    private Envelope envelope(UUID notice, MailOrders.Unsent unsent) {
        Kommune kommune = kommunen.byId(KommuneScope.required());
        String sender = settings.sender().isEmpty() ? kommune.contact().email() : settings.sender();
        return new Envelope(notice, sender, kommune.officialName(), unsent.to(), unsent.message());
    }
}
