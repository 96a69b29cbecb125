package rathaus.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.kernel.KommuneId;

class KassenzeichenTests {

    private static final KommuneId HERE = new KommuneId(1);

    @Test
    void namesKommuneAndRunningNumber() {
        Kassenzeichen kassenzeichen = Kassenzeichen.of(HERE, 123);
        assertThat(kassenzeichen.value()).startsWith("001000000123").hasSize(13);
        assertThat(kassenzeichen.grouped()).startsWith("001 000 000 123 ");
        assertThat(Kassenzeichen.isRight(kassenzeichen.value())).isTrue();
    }

    @Test
    void differsBetweenKommunenAndNumbers() {
        Set<String> seen = new HashSet<>();
        for (int kommune = 1; kommune <= 30; kommune++) {
            for (int number = 0; number < 300; number++) {
                assertThat(seen.add(
                                Kassenzeichen.of(new KommuneId(kommune), number).value()))
                        .isTrue();
            }
        }
    }

    @Test
    void findsEveryWrongDigit() {
        Random random = new Random(7064);
        for (int run = 0; run < 500; run++) {
            char[] digits = Kassenzeichen.of(HERE, random.nextInt(1_000_000_000))
                    .value()
                    .toCharArray();
            for (int place = 0; place < digits.length; place++) {
                char right = digits[place];
                for (char wrong = '0'; wrong <= '9'; wrong++) {
                    digits[place] = wrong;
                    assertThat(Kassenzeichen.isRight(new String(digits))).isEqualTo(wrong == right);
                }
                digits[place] = right;
            }
        }
    }

    @Test
    void findsNearlyEverySwapOfNeighbours() {
        Random random = new Random(11);
        int swaps = 0;
        int missed = 0;
        for (int run = 0; run < 5_000; run++) {
            char[] digits = Kassenzeichen.of(HERE, random.nextInt(1_000_000_000))
                    .value()
                    .toCharArray();
            int place = random.nextInt(12);
            if (digits[place] != digits[place + 1]) {
                char left = digits[place];
                digits[place] = digits[place + 1];
                digits[place + 1] = left;
                swaps++;
                missed += Kassenzeichen.isRight(new String(digits)) ? 1 : 0;
            }
        }
        assertThat(missed).isLessThan(swaps / 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "001000000123", "00100000012345", "00100000O1234", "٠٠١٠٠٠٠٠٠١٢٣٤"})
    void refusesWhatIsNone(String text) {
        assertThat(Kassenzeichen.isRight(text)).isFalse();
        assertThatThrownBy(() -> new Kassenzeichen(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
