package rathaus.preview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.procedure.ReadableForm;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungsbeschreibung;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageReader;
import rathaus.servicepackage.Uebersetzungen;
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
     * @param parts empty if the folder is no package at all
     */
    record Look(String state, PackageCheck check, Optional<Parts> parts) {}

    /**
     * What can be read of the package, each part by itself.
     *
     * @param translations what of the other languages can be read
     * @param form empty if {@code formular.yaml} cannot be read
     * @param leistung empty if {@code leistung.yaml} cannot be read
     * @param verfahren empty if any file has an error
     */
    record Parts(
            LeistungId id,
            Uebersetzungen translations,
            Optional<ReadableForm> form,
            Optional<Leistungsbeschreibung> leistung,
            Optional<Verfahren> verfahren) {

        static Parts of(Leistungspaket paket) {
            Befunde unheard = new Befunde();
            return new Parts(
                    paket.id(),
                    Uebersetzungen.read(paket, unheard),
                    ReadableForm.read(paket),
                    Leistungsbeschreibung.read(paket, unheard),
                    Verfahren.read(paket, new Befunde()));
        }
    }

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
        Look now = new Look(state, PackageCheck.of(reading, ortsrecht), parts(reading));
        last = now;
        return now;
    }

    private static Optional<Parts> parts(PackageReader.Reading reading) {
        return switch (reading) {
            case PackageReader.Reading.Read(Leistungspaket paket) -> Optional.of(Parts.of(paket));
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
