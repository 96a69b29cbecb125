package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTests {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2, 2028-12-31",
        "2026-12-31, 2, 2028-12-31",
        "2027-01-01, 2, 2029-12-31",
        "2026-11-22, 0, 2026-12-31",
        "2024-02-29, 110, 2134-12-31"
    })
    void endsWithACalendarYear(LocalDate closedOn, int years, LocalDate end) {
        assertThat(new Retention(years, "Beispiel").endAfter(closedOn)).isEqualTo(end);
    }

    @Test
    void namesItsBasis() {
        assertThatThrownBy(() -> new Retention(2, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
