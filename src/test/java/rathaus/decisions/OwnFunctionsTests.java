package rathaus.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of our own functions are whole numbers, in sums as in texts. */
class OwnFunctionsTests {

    @Test
    void writesWholeNumbersWithoutADecimalPoint() {
        assertThat(value("string(monate(von, bis)) + \" Monate\"", "2026-03-15", "2026-12-31"))
                .isEqualTo("10 Monate");
        assertThat(value("string(alter(von, bis))", "1990-05-17", "2026-12-01")).isEqualTo("36");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 12",
        "2026-12-31, 2026-12-31, 1",
        "2026-12-31, 2027-01-01, 2",
        "2027-01-01, 2026-12-31, 0"
    })
    void countsEveryMonthThatIsTouched(String from, String to, int months) {
        assertThat(value("monate(von, bis)", from, to)).isEqualTo(BigDecimal.valueOf(months));
    }

    private static Object value(String text, String from, String to) {
        Values values = Values.empty().put("von", LocalDate.parse(from)).put("bis", LocalDate.parse(to));
        return switch (Expression.parse(text, Set.of("von", "bis"))) {
            case Expression.Parsing.Sound sound -> sound.expression().value(values);
            case Expression.Parsing.Faulty faulty -> throw new AssertionError(faulty.reason());
        };
    }
}
