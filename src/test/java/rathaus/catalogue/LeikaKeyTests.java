package rathaus.catalogue;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeikaKeyTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "9910201310400", "991020131040000", "98102013104000", "99102013l04000"})
    void refusesWhatIsNoKey(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LeikaKey(digits, true));
    }
}
