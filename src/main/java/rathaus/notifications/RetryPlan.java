package rathaus.notifications;

import java.time.Duration;
import java.util.List;

/** When a mail that nobody took is tried again: eleven attempts within about two and a half days. */
final class RetryPlan {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(16),
            Duration.ofHours(20));

    private RetryPlan() {}

    static boolean isOver(int attempts) {
        return attempts > PAUSES.size();
    }

    /** The pause after this many attempts. */
    static Duration pauseAfter(int attempts) {
        return PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
    }
}
