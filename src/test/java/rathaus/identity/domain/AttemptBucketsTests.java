package rathaus.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rathaus.identity.RateLimit;

class AttemptBucketsTests {

    private static final RateLimit LIMIT = RateLimit.CITIZEN_LOG_IN_TO_ACCOUNT;
    private static final long NOW = 1_000_000_000L;

    private final AttemptBuckets buckets = new AttemptBuckets(1_000);

    @Test
    void giveAllAttemptsAtOnceAndThenOneByOne() {
        for (int i = 0; i < LIMIT.attempts(); i++) {
            assertThat(buckets.take(LIMIT, "a", NOW)).isEmpty();
        }
        long interval = LIMIT.period().toMillis() / LIMIT.attempts();
        assertThat(buckets.take(LIMIT, "a", NOW))
                .hasValueSatisfying(wait -> assertThat(wait.toMillis()).isEqualTo(interval));
        assertThat(buckets.take(LIMIT, "a", NOW + interval)).isEmpty();
        assertThat(buckets.take(LIMIT, "a", NOW + interval)).isPresent();
        assertThat(buckets.take(LIMIT, "b", NOW)).isEmpty();
    }

    @Test
    void takeBackWhatWasLegitimate() {
        for (int i = 0; i < 10 * LIMIT.attempts(); i++) {
            assertThat(buckets.take(LIMIT, "a", NOW)).isEmpty();
            buckets.giveBack(LIMIT, "a");
        }
    }

    @Test
    void lockNobodyOutWhenTheClockIsSetBack() {
        buckets.take(LIMIT, "a", NOW + Duration.ofDays(100).toMillis());
        for (int i = 0; i < LIMIT.attempts(); i++) {
            assertThat(buckets.take(LIMIT, "a", NOW)).isEmpty();
        }
        assertThat(buckets.take(LIMIT, "a", NOW)).isPresent();
    }

    @Test
    void holdUnderManyAtOnce() {
        AtomicInteger granted = new AtomicInteger();
        IntStream.range(0, 1_000).parallel().forEach(i -> {
            if (buckets.take(LIMIT, "a", NOW).isEmpty()) {
                granted.incrementAndGet();
            }
        });
        assertThat(granted).hasValue(LIMIT.attempts());
    }

    @Test
    void cannotBeFlooded() {
        buckets.take(LIMIT, "victim", NOW);
        for (int i = 0; i < 2_000; i++) {
            buckets.take(LIMIT, "flood " + i, NOW);
        }
        assertThat(buckets.take(LIMIT, "newcomer", NOW)).isPresent();
        for (int i = 1; i < LIMIT.attempts(); i++) {
            assertThat(buckets.take(LIMIT, "victim", NOW)).isEmpty();
        }
        assertThat(buckets.take(LIMIT, "victim", NOW)).isPresent();
        long later = NOW + LIMIT.period().toMillis();
        assertThat(buckets.take(LIMIT, "newcomer", later)).isEmpty();
    }
}
