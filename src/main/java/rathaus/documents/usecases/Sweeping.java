package rathaus.documents.usecases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import rathaus.documents.domain.ContentFolder;
import rathaus.documents.domain.ContentRegister;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/**
 * Removes bytes that no row names: of writers that were interrupted, of transactions rolled back, of rows discarded. Leaves
 * everything alone that is younger than a day, so that no transaction still under way loses its file.
 */
@Component
class Sweeping {

    private static final Duration GRACE = Duration.ofDays(1);
    private static final int BATCH = 1000;

    private final ContentFolder folder;
    private final ContentRegister register;
    private final Clock clock;

    Sweeping(ContentFolder folder, ContentRegister register, Clock clock) {
        this.folder = folder;
        this.register = register;
        this.clock = clock;
    }

    /** Sweeps the open Kommune's folder; answers how many files went. */
    int sweep() {
        KommuneId kommune = KommuneScope.required();
        Instant before = clock.instant().minus(GRACE);
        int removed = folder.removeFragments(kommune, before);
        List<ContentHash> old = folder.olderThan(kommune, before);
        for (int from = 0; from < old.size(); from += BATCH) {
            List<ContentHash> batch = old.subList(from, Math.min(from + BATCH, old.size()));
            Set<ContentHash> named = register.named(batch);
            for (ContentHash hash : batch) {
                removed += !named.contains(hash) && folder.removeIfOlder(kommune, hash, before) ? 1 : 0;
            }
        }
        return removed;
    }
}
