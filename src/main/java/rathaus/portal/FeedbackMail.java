package rathaus.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.TimeOrderedId;
import rathaus.notifications.Message;
import rathaus.notifications.Notifications;
import rathaus.notifications.Recipient;
import rathaus.tenancy.Kommune;

/** Sends feedback to the town hall's own address; at most so many an hour that nobody can flood it through us. */
@Component
public class FeedbackMail {

    /** What became of an order. */
    public enum Outcome {
        ORDERED,
        TOO_MANY
    }

    static final int MOST_PER_HOUR = 60;

    private final Notifications notifications;
    private final Frame.Texts texts;
    private final Clock clock;
    private final Map<KommuneId, Deque<Instant>> recent = new ConcurrentHashMap<>();

    FeedbackMail(Notifications notifications, Messages messages, Clock clock) {
        this.notifications = notifications;
        this.texts = messages.in(Language.DE);
        this.clock = clock;
    }

    /**
     * Orders the mail.
     *
     * @param answerTo an e-mail address; empty if no answer is wanted
     */
    @Transactional
    public Outcome send(Kommune kommune, String text, String answerTo) {
        if (!takesOneMore(kommune.id())) {
            return Outcome.TOO_MANY;
        }
        Recipient townHall = Recipient.parse(kommune.contact().email(), Language.DE)
                .orElseThrow(() -> new IllegalStateException("Kommune without an e-mail address: " + kommune.slug()));
        String reply = answerTo.isEmpty() ? texts.get("portal.feedback.mail-nobody") : answerTo;
        notifications.send(
                townHall,
                Message.plain(
                        texts.get("portal.feedback.mail-subject"), texts.get("portal.feedback.mail-text", text, reply)),
                TimeOrderedId.next(clock));
        return Outcome.ORDERED;
    }

    private boolean takesOneMore(KommuneId kommune) {
        Instant now = clock.instant();
        Deque<Instant> times = recent.computeIfAbsent(kommune, first -> new ArrayDeque<>());
        synchronized (times) {
            while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(Duration.ofHours(1)))) {
                times.removeFirst();
            }
            if (times.size() >= MOST_PER_HOUR) {
                return false;
            }
            times.addLast(now);
            return true;
        }
    }
}
