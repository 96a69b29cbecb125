package rathaus.documents.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import rathaus.documents.ScanState;

/** A scan state as three columns; the table's CHECK mirrors which belong together. */
record ScanColumns(
        String name, @Nullable String detail, @Nullable OffsetDateTime at) {

    static ScanColumns of(ScanState state) {
        return switch (state) {
            case ScanState.OwnWork() -> new ScanColumns("OWN_WORK", null, null);
            case ScanState.Pending() -> new ScanColumns("PENDING", null, null);
            case ScanState.Clean(String engine, Instant at) -> new ScanColumns("CLEAN", engine, utc(at));
            case ScanState.Infected(String signature, Instant at) -> new ScanColumns("INFECTED", signature, utc(at));
            case ScanState.NotScanned(String reason, Instant at) -> new ScanColumns("NOT_SCANNED", reason, utc(at));
        };
    }

    ScanState state() {
        if (detail == null || at == null) {
            return name.equals("OWN_WORK") ? new ScanState.OwnWork() : new ScanState.Pending();
        }
        return switch (name) {
            case "CLEAN" -> new ScanState.Clean(detail, at.toInstant());
            case "INFECTED" -> new ScanState.Infected(detail, at.toInstant());
            case "NOT_SCANNED" -> new ScanState.NotScanned(detail, at.toInstant());
            default -> throw new IllegalStateException("Unknown scan state " + name);
        };
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
