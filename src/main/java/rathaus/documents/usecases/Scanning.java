package rathaus.documents.usecases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.documents.InfectionFound;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.documents.domain.ContentFolder;
import rathaus.documents.domain.ContentRegister;
import rathaus.documents.domain.ScanVerdict;
import rathaus.documents.domain.VirusScanner;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** Scans a stored file outside of any transaction and records the verdict in one. */
@Component
class Scanning {

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final ContentRegister register;
    private final ContentFolder folder;
    private final VirusScanner scanner;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Scanning(
            ContentRegister register,
            ContentFolder folder,
            VirusScanner scanner,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.register = register;
        this.folder = folder;
        this.scanner = scanner;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Scans once; answers how long to wait before the next attempt, if one makes sense. */
    Optional<Duration> attempt(UUID id) {
        List<StoredContent> found = register.find(List.of(id));
        if (found.isEmpty() || isSettled(found.getFirst().scan())) {
            return Optional.empty();
        }
        StoredContent content = found.getFirst();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (verdict(content)) {
            case ScanVerdict.Clean(String engine) -> record(content, new ScanState.Clean(engine, now));
            case ScanVerdict.Infected(String signature) -> recordInfection(content, signature, now);
            case ScanVerdict.NotScannable(ScanVerdict.Obstacle obstacle) -> {
                record(content, new ScanState.NotScanned(obstacle.key(), now));
                yield obstacle.isPassing() ? Optional.of(pause(content, now)) : Optional.empty();
            }
        };
    }

    /** The cleaned file and, where it differs, the original: one bad part condemns both. */
    private ScanVerdict verdict(StoredContent content) {
        KommuneId kommune = KommuneScope.required();
        ScanVerdict first = scanner.scan(folder.read(kommune, content.hash()));
        boolean goOn = first instanceof ScanVerdict.Clean && !content.original().equals(content.hash());
        return goOn ? scanner.scan(folder.read(kommune, content.original())) : first;
    }

    private Optional<Duration> record(StoredContent content, ScanState state) {
        register.recordScan(content.id(), state);
        return Optional.empty();
    }

    private Optional<Duration> recordInfection(StoredContent content, String signature, Instant now) {
        transaction.executeWithoutResult(status -> {
            register.recordScan(content.id(), new ScanState.Infected(signature, now));
            events.publishEvent(new InfectionFound(KommuneScope.required(), content.id(), signature));
        });
        return Optional.empty();
    }

    private static boolean isSettled(ScanState state) {
        return switch (state) {
            case ScanState.Clean clean -> true;
            case ScanState.Infected infected -> true;
            case ScanState.OwnWork ownWork -> true;
            case ScanState.Pending pending -> false;
            case ScanState.NotScanned notScanned -> false;
        };
    }

    /** Half of the file's age, within bounds: soon at first, seldom later. */
    private static Duration pause(StoredContent content, Instant now) {
        Duration half = Duration.between(content.storedAt(), now).dividedBy(2);
        if (half.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return half.compareTo(LONGEST) > 0 ? LONGEST : half;
    }
}
