package rathaus.preview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.ContentHash;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.PackageReader;
import rathaus.sharing.DeliveredOrtsrecht;
import rathaus.sharing.PackageCheck;

/** The package as it lies on the disk now; checked once for each content, by one thread at a time. */
final class PreviewedFolder {

    private final Path folder;
    private final DeliveredOrtsrecht ortsrecht;
    private @Nullable Look last;

    PreviewedFolder(Path folder, DeliveredOrtsrecht ortsrecht) {
        this.folder = folder;
        this.ortsrecht = ortsrecht;
    }

    /**
     * The package at one moment.
     *
     * @param state changes with the content
     * @param verfahren empty if the package cannot be read
     */
    record Look(String state, PackageCheck check, Optional<Verfahren> verfahren) {}

    /** The name of the folder. */
    String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    /** What state the files are in; cheaper than {@link #look}. */
    String state() {
        return state(PackageReader.folder(folder));
    }

    /** The Ortsrecht with which it is checked and shown. */
    DeliveredOrtsrecht ortsrecht() {
        return ortsrecht;
    }

    /** The package as it is now. */
    synchronized Look look() {
        PackageReader.Reading reading = PackageReader.folder(folder);
        String state = state(reading);
        Look known = last;
        if (known != null && known.state().equals(state)) {
            return known;
        }
        Look now = new Look(state, PackageCheck.of(reading, ortsrecht), verfahren(reading));
        last = now;
        return now;
    }

    private static Optional<Verfahren> verfahren(PackageReader.Reading reading) {
        return switch (reading) {
            case PackageReader.Reading.Read read -> Verfahren.read(read.paket(), new Befunde());
            case PackageReader.Reading.Refused ignored -> Optional.empty();
        };
    }

    private static String state(PackageReader.Reading reading) {
        return switch (reading) {
            case PackageReader.Reading.Read read -> read.paket().hash().hex();
            case PackageReader.Reading.Refused(List<?> befunde) ->
                ContentHash.of(befunde.toString().getBytes(StandardCharsets.UTF_8))
                        .hex();
        };
    }
}
