package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted repeats are written out before an engine is asked to build them. */
class PatternSizeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "abc 3",
                "[0-9]{15} 15",
                "[A-Z]{1,3}-[0-9]{2} 6",
                "(ab){3} 6",
                "(a{10}b){10} 110",
                "((a{100}){100}){100} 1000000",
                "a{2,} 2",
                "\\({3} 3",
                "a{b} 3"
            })
    void multipliesWhatIsNested(String pattern, long size) {
        assertThat(PatternSize.of(pattern)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"((((a{999}){999}){999}){999}){999}", "(a{1000}){1000}", "(((a{200}){20}){9}"})
    void findsBombs(String pattern) {
        assertThat(PatternSize.of(pattern)).isGreaterThan(PatternSize.MOST);
    }
}
