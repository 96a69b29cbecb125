package rathaus.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CompoundWordsTests {

    private final CompoundWords words = new CompoundWords(
            Set.of("anwohner", "park", "ausweis", "hund", "steuer", "wohnung", "geber", "wohnsitz", "eis"),
            Set.of("ausweis", "steuer"));

    @Test
    void takesACompoundApart() {
        assertThat(words.split("anwohnerparkausweis")).containsExactly("anwohner", "park", "ausweis");
    }

    @Test
    void knowsLinkingLetters() {
        assertThat(words.split("hundesteuer")).containsExactly("hund", "steuer");
        assertThat(words.split("wohnungsgeber")).containsExactly("wohnung", "geber");
    }

    @Test
    void leavesSimpleAndUnknownWordsWhole() {
        assertThat(words.split("ausweis")).isEmpty();
        assertThat(words.split("xyz")).isEmpty();
        assertThat(words.split("hundertwasser")).isEmpty();
    }

    @Test
    void takesTheHeadOfAnOtherwiseUnknownWord() {
        assertThat(words.split("zirkusausweis")).containsExactly("ausweis");
    }

    @Test
    void findsTheKnownBeginning() {
        assertThat(words.startAndRest("wohnsitzummeldung")).containsExactly("wohnsitz", "ummeldung");
        assertThat(words.startAndRest("ummeldung")).isEmpty();
    }

    @Test
    void staysFastOnHostileWords() {
        assertThat(words.split("park".repeat(15))).hasSize(15);
        assertThat(words.split("park".repeat(10_000))).isEmpty();
    }
}
