package rathaus.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final TotpSecret RFC_SECRET =
            new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:15Z");
    private static final long STEP = Totp.stepAt(NOW);

    /** RFC 6238, appendix B, SHA-1, the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void computesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(RFC_SECRET, Totp.stepAt(Instant.ofEpochSecond(seconds))))
                .isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({
        "0, 755224",
        "1, 287082",
        "2, 359152",
        "3, 969429",
        "4, 338314",
        "5, 254676",
        "6, 287922",
        "7, 162583",
        "8, 399871",
        "9, 520489"
    })
    void computesTheCounterCodesUnderneath(long counter, String code) {
        assertThat(Totp.code(RFC_SECRET, counter)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void acceptsOneStepOfClockDifference(long distance, boolean accepted) {
        String code = Totp.code(RFC_SECRET, STEP + distance);
        assertThat(Totp.acceptedStep(RFC_SECRET, code, NOW, -1).isPresent()).isEqualTo(accepted);
    }

    @Test
    void refusesAStepThatWasUsedOrIsOlderThanAUsedOne() {
        assertThat(Totp.acceptedStep(RFC_SECRET, Totp.code(RFC_SECRET, STEP), NOW, STEP))
                .isEmpty();
        assertThat(Totp.acceptedStep(RFC_SECRET, Totp.code(RFC_SECRET, STEP - 1), NOW, STEP))
                .isEmpty();
        assertThat(Totp.acceptedStep(RFC_SECRET, Totp.code(RFC_SECRET, STEP + 1), NOW, STEP))
                .hasValue(STEP + 1);
    }

    @Test
    void readsACodeTypedInTwoGroups() {
        String code = Totp.code(RFC_SECRET, STEP);
        assertThat(Totp.acceptedStep(RFC_SECRET, code.substring(0, 3) + " " + code.substring(3), NOW, -1))
                .hasValue(STEP);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "abcdef", "００００００"})
    void refusesWhatIsNoCode(String typed) {
        assertThat(Totp.acceptedStep(RFC_SECRET, typed, NOW, -1)).isEmpty();
    }

    /** RFC 4648, section 10, lengthened to the least allowed size. */
    @Test
    void writesTheSecretInBase32() {
        assertThat(RFC_SECRET.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(new TotpSecret("foobarfoobarfoobar".getBytes(StandardCharsets.US_ASCII)).base32())
                .isEqualTo("MZXW6YTBOJTG633CMFZGM33PMJQXE");
    }

    @Test
    void refusesAShortSecretAndShowsNone() {
        assertThatThrownBy(() -> new TotpSecret(new byte[15])).isInstanceOf(IllegalArgumentException.class);
        assertThat(RFC_SECRET.toString()).isEqualTo("TotpSecret");
    }
}
