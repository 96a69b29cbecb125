package rathaus.payments.domain;

import java.time.Duration;
import java.util.List;

/** When a provider is asked again about a payment at work: soon at first, for about four days in all. */
public final class AskingPlan {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private AskingPlan() {}

    /** Whether a person has to look after this many questions. */
    public static boolean isOver(int asked) {
        return asked > PAUSES.size();
    }

    /** The pause after this many questions, never shorter than the provider wishes. */
    public static Duration pauseAfter(int asked, Duration wished) {
        Duration planned = PAUSES.get(Math.clamp(asked, 1, PAUSES.size()) - 1);
        return planned.compareTo(wished) < 0 ? wished : planned;
    }

    /** How soon after its beginning a payment is first asked about. */
    public static Duration first() {
        return PAUSES.getFirst();
    }
}
