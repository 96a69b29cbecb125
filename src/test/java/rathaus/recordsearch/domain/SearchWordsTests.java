package rathaus.recordsearch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Hundesteuer Bescheid         | [Hundesteuer] [Bescheid]
            "zweite Mahnung" Hund        | ["zweite Mahnung"] [Hund]
            „zweite Mahnung“             | ["zweite Mahnung"]
            Hund -Bescheid               | [Hund] -[Bescheid]
            Hund -"zweite Mahnung"       | [Hund] -["zweite Mahnung"]
            "nicht geschlossen           | ["nicht geschlossen"]
            Park- und Halteverbot        | [Park-] [und] [Halteverbot]
            12-54-30/2026-000007         | [12-54-30/2026-000007]
            A"b c"d                      | [A] ["b c"] [d]
            - -- "" ? *:* ( AND          | [AND]
            """)
    void areReadAsTheyAreMeant(String typed, String meant) {
        assertThat(written(SearchWords.parse(typed))).isEqualTo(meant);
    }

    @Test
    void areNeverAnError() {
        Random random = new Random(7);
        String signs = "ab \"„“-–:*?()[]{}~^\\/+!&|\u0000\uD800ä\u00a0\n";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(40), 0, signs.length()).forEach(at -> typed.append(signs.charAt(at)));
            assertThatCode(() -> SearchWords.parse(typed.toString())).doesNotThrowAnyException();
        }
    }

    @Test
    void areBounded() {
        assertThat(SearchWords.parse("wort ".repeat(100_000)).terms()).hasSize(20);
        assertThat(SearchWords.parse("x".repeat(100_000)).terms().getFirst().text())
                .hasSize(300);
    }

    @Test
    void keepWhatWasTypedToThemselves() {
        assertThat(SearchWords.parse("Mustermann").toString()
                        + SearchWords.parse("Mustermann").terms())
                .doesNotContain("Mustermann");
    }

    private static String written(SearchWords words) {
        return String.join(
                " ",
                words.terms().stream()
                        .map(term -> (term.excluded() ? "-" : "") + "["
                                + (term.phrase() ? "\"" + term.text() + "\"" : term.text()) + "]")
                        .toList());
    }
}
