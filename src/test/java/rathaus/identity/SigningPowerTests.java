package rathaus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rathaus.kernel.Money;

class SigningPowerTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({"99999, true", "100000, true", "100001, false", "0, true"})
    void reachesUpToItsLimitAndNotACentFurther(long cents, boolean covered) {
        SigningPower power = power(Optional.empty(), Optional.of(Money.euro(1000)));
        assertThat(power.covers(SigningKind.GRANT, "steueramt", new Money(cents)))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-31, true", "2026-04-01, false"})
    void countsFromItsFirstToItsLastDay(LocalDate day, boolean valid) {
        assertThat(power(Optional.empty(), Optional.empty()).isValidOn(day)).isEqualTo(valid);
    }

    @Test
    void countsForItsKindAndUnitOnly() {
        SigningPower power = power(Optional.of("steueramt"), Optional.empty());
        assertThat(power.covers(SigningKind.GRANT, "steueramt", Money.euro(1_000_000)))
                .isTrue();
        assertThat(power.covers(SigningKind.GRANT, "ordnungsamt", Money.ZERO)).isFalse();
        assertThat(power.covers(SigningKind.REFUSAL, "steueramt", Money.ZERO)).isFalse();
    }

    private static SigningPower power(Optional<String> unit, Optional<Money> limit) {
        return new SigningPower(
                UUID.randomUUID(),
                SigningKind.GRANT,
                unit,
                limit,
                SigningFunction.IM_AUFTRAG,
                FIRST,
                Optional.of(LAST));
    }
}
