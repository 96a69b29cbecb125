package rathaus.history.rfc3161;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import rathaus.server.DataFolder;

/** Vocabulary of tests about time stamps. */
public final class TimeStampFixtures {

    private TimeStampFixtures() {}

    /** Makes this folder one of a demonstration. */
    public static void demonstrationKey(Path data) {
        Path file = new DataFolder(data).of("history").resolve(TimeStampSettings.KEY_OF_DEMONSTRATION);
        DemonstrationKey.in(file, Instant.now());
        if (!Files.exists(file)) {
            throw new IllegalStateException("No key was made");
        }
    }
}
