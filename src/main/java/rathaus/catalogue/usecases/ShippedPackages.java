package rathaus.catalogue.usecases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungsbeschreibung;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageReader;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/**
 * Publishes the packages of the folder {@code leistungen} (setting {@code rathaus.packages}) in every Kommune at start, each
 * version once: whoever later offers another version keeps it. A package that cannot be used is reported and left out.
 */
@Component
@Order(10)
class ShippedPackages implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedPackages.class);

    private final PublishedLeistungen published;
    private final Kommunen kommunen;
    private final Path folder;

    ShippedPackages(
            PublishedLeistungen published, Kommunen kommunen, @Value("${rathaus.packages:leistungen}") String folder) {
        this.published = published;
        this.kommunen = kommunen;
        this.folder = Path.of(folder);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Leistungspaket> packages = usable();
        for (Kommune kommune : kommunen.all()) {
            KommuneScope.run(
                    kommune.id(),
                    () -> packages.stream()
                            .filter(paket -> !published.wasPublished(paket.hash()))
                            .forEach(published::publish));
        }
    }

    private List<Leistungspaket> usable() {
        if (!Files.isDirectory(folder)) {
            LOG.warn("No packages: there is no folder {}", folder.toAbsolutePath());
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ShippedPackages::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of packages cannot be read", e);
        }
    }

    private static Optional<Leistungspaket> read(Path folder) {
        return switch (PackageReader.folder(folder)) {
            case PackageReader.Reading.Read(Leistungspaket paket) -> described(paket);
            case PackageReader.Reading.Refused(List<Befund> befunde) -> leftOut(folder, befunde);
        };
    }

    private static Optional<Leistungspaket> described(Leistungspaket paket) {
        Befunde befunde = new Befunde();
        boolean isUsable = Leistungsbeschreibung.read(paket, befunde).isPresent() && !befunde.hasErrors();
        return isUsable ? Optional.of(paket) : leftOut(Path.of(paket.id().value()), befunde.all());
    }

    private static Optional<Leistungspaket> leftOut(Path folder, List<Befund> befunde) {
        befunde.forEach(befund -> LOG.warn("Package {} is left out: {}", folder.getFileName(), befund.inOneLine()));
        return Optional.empty();
    }
}
