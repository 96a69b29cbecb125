package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AktenzeichenTests {

    @Test
    void isWrittenAsPositionYearAndSixDigits() {
        assertThat(new Aktenzeichen("02-12-10", 2026, 123)).hasToString("02-12-10/2026-000123");
    }

    @Test
    void readsBackWhateverItWrites() {
        Random random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            Aktenzeichen aktenzeichen = new Aktenzeichen(
                    random.nextInt(10, 99) + "-" + random.nextInt(10, 9999),
                    random.nextInt(1990, 2100),
                    random.nextInt(1, i % 2 == 0 ? 1_000 : 999_999_999));
            assertThat(Aktenzeichen.parse(aktenzeichen.toString())).contains(aktenzeichen);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "02-12-10",
                "02-12-10/2026-123",
                "02-12-10/2026-000000",
                "02-12-10/26-000123",
                "02-12-10/2026-0000123",
                "../etc/2026-000123",
                "02-12-10/2026-000123/../..",
                "02-12-10/2026-٠٠٠١٢٣"
            })
    void refusesWhatIsNotWrittenThatWay(String text) {
        assertThat(Aktenzeichen.parse(text)).isEmpty();
    }

    @Test
    void countsFromOne() {
        assertThatThrownBy(() -> new Aktenzeichen("02-12-10", 2026, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
