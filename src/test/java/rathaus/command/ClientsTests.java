package rathaus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClientsTests {

    private final Set<Integer> done = ConcurrentHashMap.newKeySet();

    @Test
    void doEveryItemOnce() {
        List<Integer> items = IntStream.range(0, 100).boxed().toList();
        Clients.Samples samples = new Clients(4, Duration.ofMinutes(1)).each(items, done::add);
        assertThat(done).hasSize(100);
        assertThat(samples.nanos()).hasSize(100).isSorted();
    }

    @Test
    void beginNothingMoreWhenTheTimeIsOver() {
        AtomicInteger calls = new AtomicInteger();
        Clients.Samples samples = new Clients(2, Duration.ofMillis(1)).repeat(1_000_000, () -> {
            calls.incrementAndGet();
            Thread.onSpinWait();
        });
        assertThat(samples.nanos()).hasSize(calls.get());
        assertThat(calls.get()).isLessThan(1_000_000);
    }

    @Test
    void stopTheMeasurementWhenACallFails() {
        Clients clients = new Clients(2, Duration.ofMinutes(1));
        assertThatThrownBy(() -> clients.repeat(10, () -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countCallsByTheClockAndTellPercentiles() {
        long[] nanos =
                IntStream.rangeClosed(1, 100).mapToLong(ms -> ms * 1_000_000L).toArray();
        Clients.Samples samples = new Clients.Samples(nanos, 2_000_000_000L, 500_000_000L);
        assertThat(samples.perSecond()).isEqualTo(50);
        assertThat(samples.millis(50)).isEqualTo(51);
        assertThat(samples.millis(95)).isEqualTo(96);
        assertThat(samples.cpuMillis()).isEqualTo(5);
    }
}
