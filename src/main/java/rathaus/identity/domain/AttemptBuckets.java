package rathaus.identity.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import rathaus.identity.RateLimit;

/**
 * Leaky buckets, one number per key: the instant at which the bucket will be empty again (generic cell rate algorithm). A
 * bucket that is empty is the same as none, so old ones are thrown away. If more keys are in use than fit, new ones are
 * refused: memory is bounded, and nobody gets attempts back by flooding. A clock that is set back locks nobody out: a bucket
 * fuller than buckets get is one of the time before, and counts as empty.
 */
public final class AttemptBuckets {

    private final int mostKeys;
    private final ConcurrentMap<String, Long> emptyAt = new ConcurrentHashMap<>();

    /** Buckets for at most this many keys at once. */
    public AttemptBuckets(int mostKeys) {
        this.mostKeys = mostKeys;
    }

    /** Takes one attempt; the answer is how long to wait if there is none. */
    public Optional<Duration> take(RateLimit limit, String key, long nowMillis) {
        if (emptyAt.size() >= mostKeys) {
            emptyAt.values().removeIf(instant -> instant <= nowMillis);
        }
        if (emptyAt.size() >= mostKeys && !emptyAt.containsKey(key)) {
            return Optional.of(Duration.ofMinutes(1));
        }
        long period = limit.period().toMillis();
        long interval = period / limit.attempts();
        long[] wait = {0};
        emptyAt.compute(key, (same, before) -> {
            long level = before == null || before > nowMillis + period ? nowMillis : Math.max(before, nowMillis);
            wait[0] = level + interval - nowMillis - period;
            return wait[0] > 0 ? before : Long.valueOf(level + interval);
        });
        return wait[0] > 0 ? Optional.of(Duration.ofMillis(wait[0])) : Optional.empty();
    }

    /** Gives one attempt back. */
    public void giveBack(RateLimit limit, String key) {
        long interval = limit.period().toMillis() / limit.attempts();
        emptyAt.computeIfPresent(key, (same, before) -> before - interval);
    }
}
