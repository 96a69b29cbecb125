package rathaus.documents.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rathaus.documents.domain.ScanVerdict;
import rathaus.documents.domain.VirusScanner;
import rathaus.documents.domain.VirusScannerContract;

class SimulatedScannerTests extends VirusScannerContract {

    @Override
    protected VirusScanner scanner() {
        return new SimulatedScanner();
    }

    @Test
    void findsTheTestFile() {
        assertThat(scanner().scan(EICAR)).isInstanceOf(ScanVerdict.Infected.class);
    }
}
