package rathaus.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTests {

    @Test
    void isAUuidOfVersionSevenThatSortsByTime() {
        UUID earlier = TimeOrderedId.next(at("2026-11-22T10:00:00Z"));
        UUID later = TimeOrderedId.next(at("2026-11-22T10:00:00.001Z"));
        assertThat(earlier.version()).isEqualTo(7);
        assertThat(earlier.variant()).isEqualTo(2);
        assertThat(earlier.toString()).isLessThan(later.toString());
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
