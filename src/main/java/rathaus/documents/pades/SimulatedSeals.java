package rathaus.documents.pades;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rathaus.documents.Sealing.Seal;
import rathaus.documents.domain.SealProvider;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/**
 * Seals of a demonstration: real signatures, each Kommune with a key of its own, under a certificate that it has written itself
 * and that says so. A reader shows them as unbroken and as nobody's.
 */
final class SimulatedSeals implements SealProvider {

    private static final Seal SEAL = new Seal(SealKey.NAME, false);

    private final Path folder;
    private final Clock clock;
    private final Map<KommuneId, SealKey> keys = new ConcurrentHashMap<>();

    SimulatedSeals(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Optional<Seal> seal() {
        return Optional.of(SEAL);
    }

    @Override
    public Outcome sign(byte[] pdf) {
        SealKey key = keys.computeIfAbsent(KommuneScope.required(), this::key);
        return new Signed(new PadesSignature(key).under(pdf, clock.instant()));
    }

    private SealKey key(KommuneId kommune) {
        return SealKey.in(folder.resolve("siegel-der-demonstration-" + kommune.value() + ".p12"), clock.instant());
    }
}
