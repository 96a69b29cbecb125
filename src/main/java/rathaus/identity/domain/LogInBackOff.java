package rathaus.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long an account waits after failed attempts: not at all up to the fourth, then a minute, doubled with every further one
 * up to a quarter of an hour. Long enough to make guessing hopeless, short enough that nobody can shut a colleague out for a
 * day.
 */
public final class LogInBackOff {

    private static final int FREE_ATTEMPTS = 4;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private LogInBackOff() {}

    /** Until when attempts are refused after this many failures in a row. */
    public static Optional<Instant> lockedUntil(int failures, Instant now) {
        if (failures <= FREE_ATTEMPTS) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - FREE_ATTEMPTS - 1, 10);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return Optional.of(now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST));
    }
}
