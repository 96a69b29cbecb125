package rathaus.documents.usecases;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import rathaus.documents.domain.ScanVerdict;
import rathaus.documents.domain.ScanVerdict.NotScannable;
import rathaus.documents.domain.ScanVerdict.Obstacle;
import rathaus.documents.domain.VirusScanner;

/** Where a town has no scanner: says so, every time. */
@Component
@ConditionalOnProperty(name = "rathaus.documents.scanner", havingValue = "none", matchIfMissing = true)
final class NoScanner implements VirusScanner {

    @Override
    public ScanVerdict scan(byte[] bytes) {
        return new NotScannable(Obstacle.NO_SCANNER);
    }
}
