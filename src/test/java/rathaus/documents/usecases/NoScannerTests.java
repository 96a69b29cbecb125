package rathaus.documents.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rathaus.documents.domain.ScanVerdict.NotScannable;
import rathaus.documents.domain.ScanVerdict.Obstacle;
import rathaus.documents.domain.VirusScanner;
import rathaus.documents.domain.VirusScannerContract;

class NoScannerTests extends VirusScannerContract {

    @Override
    protected VirusScanner scanner() {
        return new NoScanner();
    }

    @Test
    void saysThatNobodyScanned() {
        assertThat(scanner().scan(EICAR)).isEqualTo(new NotScannable(Obstacle.NO_SCANNER));
    }
}
