package rathaus.documents.usecases;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import rathaus.documents.domain.ScanVerdict;
import rathaus.documents.domain.VirusScanner;

/**
 * For demonstrations: finds the EICAR test file (eicar.org) and nothing else, and calls itself simulated, so that nobody
 * takes its word for a scan.
 */
@Component
@ConditionalOnProperty(name = "rathaus.documents.scanner", havingValue = "simulated")
final class SimulatedScanner implements VirusScanner {

    /** Split, so that this very file is not taken for the test file. */
    private static final String EICAR = "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!";

    @Override
    public ScanVerdict scan(byte[] bytes) {
        return new String(bytes, ISO_8859_1).contains(EICAR)
                ? new ScanVerdict.Infected("Eicar-Test-Signature")
                : new ScanVerdict.Clean("Simulation, nur EICAR");
    }
}
