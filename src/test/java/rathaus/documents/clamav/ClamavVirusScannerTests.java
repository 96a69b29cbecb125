package rathaus.documents.clamav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rathaus.documents.clamav.StandInClamd.Manner;
import rathaus.documents.domain.ScanVerdict;
import rathaus.documents.domain.ScanVerdict.Clean;
import rathaus.documents.domain.ScanVerdict.Infected;
import rathaus.documents.domain.ScanVerdict.NotScannable;
import rathaus.documents.domain.ScanVerdict.Obstacle;
import rathaus.documents.domain.VirusScanner;
import rathaus.documents.domain.VirusScannerContract;

class ClamavVirusScannerTests extends VirusScannerContract {

    private StandInClamd clamd;

    @BeforeEach
    void start() throws IOException {
        clamd = StandInClamd.onPort(Manner.PROPER, 25_000_000);
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Override
    protected VirusScanner scanner() {
        return scannerOf(clamd);
    }

    @Test
    void passesOnTheVerdict() {
        assertThat(scanner().scan(EICAR)).isEqualTo(new Infected("Win.Test.EICAR_HDB-1"));
        assertThat(scanner().scan(new byte[3_000_000])).isEqualTo(new Clean("ClamAV"));
    }

    @Test
    void sendsTheWholeFile() {
        byte[] late = new byte[10_000_000];
        System.arraycopy(EICAR, 0, late, late.length - EICAR.length, EICAR.length);
        assertThat(scanner().scan(late)).isEqualTo(new Infected("Win.Test.EICAR_HDB-1"));
    }

    @Test
    void speaksOverAUnixSocketToo(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("clamd.ctl");
        try (StandInClamd other = StandInClamd.onSocket(UnixDomainSocketAddress.of(socket))) {
            ClamavSettings settings = new ClamavSettings("", 0, socket.toString(), Duration.ofSeconds(5));
            assertThat(new ClamavVirusScanner(settings).scan(EICAR)).isInstanceOf(Infected.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BREAKS_OFF, ENGINE_ERROR",
        "HANGS_UP, ENGINE_ERROR",
        "CHATTERS, ENGINE_ERROR",
        "FAILS, ENGINE_ERROR",
        "SLEEPS, UNREACHABLE"
    })
    void takesNothingButAVerdictForAVerdict(Manner manner, Obstacle obstacle) throws IOException {
        try (StandInClamd odd = StandInClamd.onPort(manner, 25_000_000)) {
            assertThat(scannerOf(odd).scan(new byte[100])).isEqualTo(new NotScannable(obstacle));
        }
    }

    @Test
    void saysThatAFileIsTooLargeForTheDaemon() throws IOException {
        try (StandInClamd small = StandInClamd.onPort(Manner.PROPER, 1000)) {
            ScanVerdict verdict = scannerOf(small).scan(new byte[2000]);
            assertThat(verdict).isEqualTo(new NotScannable(Obstacle.TOO_LARGE));
        }
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        clamd.close();
        ClamavSettings nowhere = new ClamavSettings("localhost", 1, "", Duration.ofSeconds(2));
        ClamavSettings unknown = new ClamavSettings("no-such-host.invalid", 3310, "", Duration.ofSeconds(2));
        ClamavSettings missing = new ClamavSettings("", 0, "/nonexistent/clamd.ctl", Duration.ofSeconds(2));
        for (ClamavSettings settings : new ClamavSettings[] {nowhere, unknown, missing}) {
            assertThat(new ClamavVirusScanner(settings).scan(EICAR)).isEqualTo(new NotScannable(Obstacle.UNREACHABLE));
        }
    }

    private static VirusScanner scannerOf(StandInClamd clamd) {
        try {
            return new ClamavVirusScanner(new ClamavSettings("localhost", clamd.port(), "", Duration.ofSeconds(2)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
