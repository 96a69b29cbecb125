package rathaus.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTests {

    @Test
    void isShownAsGermansWriteIt() {
        assertThat(new Money(123_450).inGerman()).isEqualTo("1.234,50 Euro");
        assertThat(new Money(-5).inGerman()).isEqualTo("-0,05 Euro");
        assertThat(Money.ZERO.inGerman()).isEqualTo("0,00 Euro");
    }

    @Test
    void refusesToOverflow() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.euro(Long.MAX_VALUE / 2)).isInstanceOf(ArithmeticException.class);
    }
}
