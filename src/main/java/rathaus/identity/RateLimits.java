package rathaus.identity;

import java.time.Duration;

/**
 * Slows down guessing and mass requests. Counts in the memory of this node, per Kommune; keys are kept as hashes only (ADR
 * 0014).
 */
public interface RateLimits {

    /** Takes one attempt, if there is one left. */
    Attempt tryAcquire(RateLimit limit, String key);

    /** Gives an attempt back that turned out to be legitimate: a right password, a found reference. */
    void giveBack(RateLimit limit, String key);

    /**
     * Takes one attempt.
     *
     * @throws TooManyRequests if there is none left; it is shown as a friendly page with status 429
     */
    default void acquire(RateLimit limit, String key) {
        switch (tryAcquire(limit, key)) {
            case Granted granted -> {}
            case Refused refused -> throw new TooManyRequests(limit, refused.retryAfter());
        }
    }

    /** Whether the attempt may go on. */
    sealed interface Attempt {}

    /** It may. */
    record Granted() implements Attempt {}

    /** It may not, for this long. */
    record Refused(Duration retryAfter) implements Attempt {}
}
