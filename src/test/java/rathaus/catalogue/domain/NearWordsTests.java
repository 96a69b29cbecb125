package rathaus.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearWordsTests {

    private final NearWords words = new NearWords(List.of("geburtsurkunde", "hund", "hunde", "laterne"));

    @Test
    void forgivesOneSlipInShortAndTwoInLongWords() {
        assertThat(words.to("hnud")).extracting(NearWords.Near::word).containsExactly("hund");
        assertThat(words.to("hxyd")).isEmpty();
        assertThat(words.to("gebuhrtsurkunnde"))
                .extracting(NearWords.Near::word)
                .containsExactly("geburtsurkunde");
    }

    @Test
    void ignoresVeryShortAndVeryLongWords() {
        assertThat(words.to("hun")).isEmpty();
        assertThat(words.to("h".repeat(10_000))).isEmpty();
    }

    @Test
    void countsSlipsAlikeInBothDirections() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String one = word(random);
            String other = word(random);
            int slips = NearWords.distance(one, other, 9);
            assertThat(NearWords.distance(other, one, 9)).isEqualTo(slips);
            assertThat(slips == 0).isEqualTo(one.equals(other));
            assertThat(slips).isGreaterThanOrEqualTo(Math.abs(one.length() - other.length()));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        random.ints(1 + random.nextInt(6), 'a', 'd').forEach(letter -> word.append((char) letter));
        return word.toString();
    }
}
