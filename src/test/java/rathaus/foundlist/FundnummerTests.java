package rathaus.foundlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FundnummerTests {

    @ParameterizedTest
    @ValueSource(strings = {"F-2026-0012", "f-2026-12", " F 2026-0012 ", "2026/12", "F2026-0012"})
    void areReadAsPeopleTypeThem(String typed) {
        assertThat(Fundnummer.parse(typed)).contains(new Fundnummer(2026, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F-2026", "F-2026-0000", "2026-123456789", "F-1999-0001", "G-2026-0001", "schwarz"})
    void areNotGuessed(String typed) {
        assertThat(Fundnummer.parse(typed)).isEmpty();
    }

    @Test
    void areWrittenInOneWay() {
        assertThat(new Fundnummer(2026, 12)).hasToString("F-2026-0012");
        assertThat(new Fundnummer(2026, 12345)).hasToString("F-2026-12345");
    }
}
