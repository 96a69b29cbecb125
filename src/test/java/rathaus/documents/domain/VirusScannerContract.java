package rathaus.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What every scanner keeps: the test file of eicar.org is never clean, and no file is clean without a named engine. */
public abstract class VirusScannerContract {

    protected static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    protected abstract VirusScanner scanner();

    @Test
    void neverCallsTheTestFileClean() {
        assertThat(scanner().scan(EICAR)).isNotInstanceOf(ScanVerdict.Clean.class);
    }

    @Test
    void answersForEveryFile() {
        assertThat(scanner().scan(new byte[0])).isNotInstanceOf(ScanVerdict.Infected.class);
        switch (scanner().scan(new byte[1_000_000])) {
            case ScanVerdict.Clean(String engine) -> assertThat(engine).isNotBlank();
            case ScanVerdict.NotScannable(ScanVerdict.Obstacle obstacle) ->
                assertThat(obstacle.key()).isNotBlank();
            case ScanVerdict.Infected(String signature) ->
                assertThat(signature).as("a million zeros").isNull();
        }
    }
}
