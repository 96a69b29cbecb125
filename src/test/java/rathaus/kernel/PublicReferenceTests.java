package rathaus.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicReferenceTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void isReadBackAsPeopleTypeIt() {
        for (int i = 0; i < 500; i++) {
            PublicReference reference = PublicReference.random();
            assertThat(PublicReference.parse(reference.grouped())).contains(reference);
            assertThat(PublicReference.parse(" " + reference.value().toLowerCase(Locale.ROOT) + " "))
                    .contains(reference);
            assertThat(PublicReference.parse(reference.value().replace('0', 'o').replace('1', 'l')))
                    .contains(reference);
        }
    }

    @Test
    void noticesNearlyEveryWrongCharacterAndEverySwapOfNeighbours() {
        Random random = new Random(20261122);
        int missed = 0;
        int tried = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder wrong = new StringBuilder(PublicReference.random().value());
            int place = random.nextInt(wrong.length());
            char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            if (wrong.charAt(place) == other) {
                continue;
            }
            wrong.setCharAt(place, other);
            tried++;
            missed += PublicReference.parse(wrong.toString()).isPresent() ? 1 : 0;
        }
        assertThat(missed).as("missed of %s", tried).isLessThan(tried / 100);
    }

    @Test
    void doesNotRepeatItself() {
        Set<PublicReference> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(PublicReference.random())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QM", "K7QM-2XWV-9D3", "AAAA-AAAA-AAAA-AAAA", "ÄÖÜ1-2345-6789", "' OR 1=1 --"})
    void readsNothingIntoOtherTexts(String typed) {
        assertThat(PublicReference.parse(typed)).isEmpty();
    }
}
