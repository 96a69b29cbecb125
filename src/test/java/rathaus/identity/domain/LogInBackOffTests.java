package rathaus.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogInBackOffTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void forgivesFourMistakes() {
        for (int failures = 0; failures <= 4; failures++) {
            assertThat(LogInBackOff.lockedUntil(failures, NOW)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 15", "10, 15", "2147483647, 15"})
    void waitsLongerWithEveryFurtherOneButNotForever(int failures, int minutes) {
        assertThat(LogInBackOff.lockedUntil(failures, NOW)).contains(NOW.plus(Duration.ofMinutes(minutes)));
    }
}
