package rathaus.documents.pades;

import java.util.Optional;
import rathaus.documents.Sealing.Seal;
import rathaus.documents.domain.SealProvider;

/** Nobody seals. */
final class NoSeals implements SealProvider {

    @Override
    public Optional<Seal> seal() {
        return Optional.empty();
    }

    @Override
    public Outcome sign(byte[] pdf) {
        throw new IllegalStateException("There is no seal to sign with");
    }
}
