package rathaus.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    @Test
    void beginWithGermanAndGrowByALineOfAnyListOnTheClassPath() {
        assertThat(Language.all()).startsWith(Language.DE, Language.EN, Language.DE_SIMPLE);
        assertThat(Language.ofTag("ar"))
                .hasValueSatisfying(arabic -> assertThat(arabic.direction()).isEqualTo("rtl"));
        assertThat(Language.ofTag("tlh")).isEmpty();
    }

    @Test
    void nameTheirBundles() {
        assertThat(Language.DE.bundleEnding()).isEmpty();
        assertThat(Language.EN.bundleEnding()).isEqualTo("_en");
        assertThat(Language.DE_SIMPLE.bundleEnding()).isEqualTo("_de__simple");
    }

    @Test
    void writeDaysTheBritishWayInEnglish() {
        assertThat(Language.EN.locale()).isEqualTo(Locale.UK);
    }

    @Test
    void readerOfALineTakesAllFiveParts() {
        assertThat(LanguageList.language("uk; Українська; uk; ltr; uk-UA"))
                .isEqualTo(new Language("uk", "Українська", "uk", "ltr", Locale.forLanguageTag("uk-UA")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uk; Українська; uk; ltr",
                "uk; ; uk; ltr; uk-UA",
                "u k; x; uk; ltr; uk-UA",
                "uk; x; uk; up; uk-UA"
            })
    void aLineThatIsNoneStopsTheStart(String line) {
        assertThatThrownBy(() -> LanguageList.language(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
