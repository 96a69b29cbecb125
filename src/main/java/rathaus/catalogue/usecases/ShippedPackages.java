package rathaus.catalogue.usecases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import rathaus.catalogue.LeftOutPackages;
import rathaus.catalogue.PublicationCheck;
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
 * version once: whoever later offers another version keeps it. A version that no Kommune has yet is checked like {@code
 * ./rathaus check} does; what is refused is left out and reported, the others go live.
 */
@Component
class ShippedPackages implements SmartLifecycle, LeftOutPackages {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedPackages.class);

    private final PublishedLeistungen published;
    private final Kommunen kommunen;
    private final ObjectProvider<PublicationCheck> checks;
    private final Path folder;
    private final List<LeftOut> leftOut = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    ShippedPackages(
            PublishedLeistungen published,
            Kommunen kommunen,
            ObjectProvider<PublicationCheck> checks,
            @Value("${rathaus.packages:leistungen}") String folder) {
        this.published = published;
        this.kommunen = kommunen;
        this.checks = checks;
        this.folder = Path.of(folder);
    }

    @Override
    public List<LeftOut> all() {
        return List.copyOf(leftOut);
    }

    /** Before the web server, so that the first visitor already finds every service. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void start() {
        running = true;
        leftOut.clear();
        List<Leistungspaket> packages =
                readable().stream().filter(this::mayGoLive).toList();
        for (Kommune kommune : kommunen.all()) {
            KommuneScope.run(
                    kommune.id(),
                    () -> packages.stream()
                            .filter(paket -> !published.wasPublished(paket.hash()))
                            .forEach(published::publish));
        }
    }

    private List<Leistungspaket> readable() {
        if (!Files.isDirectory(folder)) {
            LOG.warn("No packages: there is no folder {}", folder.toAbsolutePath());
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(this::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of packages cannot be read", e);
        }
    }

    private Optional<Leistungspaket> read(Path folder) {
        return switch (PackageReader.folder(folder)) {
            case PackageReader.Reading.Read(Leistungspaket paket) -> Optional.of(paket);
            case PackageReader.Reading.Refused(List<Befund> befunde) -> {
                leaveOut(String.valueOf(folder.getFileName()), befunde);
                yield Optional.empty();
            }
        };
    }

    private boolean mayGoLive(Leistungspaket paket) {
        List<Befund> objections = isLive(paket) ? List.of() : objections(paket);
        if (!objections.isEmpty()) {
            leaveOut(paket.id().value(), objections);
        }
        return objections.isEmpty();
    }

    /** What has gone live somewhere has been checked; it never changes. */
    private boolean isLive(Leistungspaket paket) {
        return kommunen.all().stream()
                .anyMatch(kommune -> KommuneScope.call(kommune.id(), () -> published.wasPublished(paket.hash())));
    }

    private List<Befund> objections(Leistungspaket paket) {
        Befunde befunde = new Befunde();
        List<Befund> objections = new ArrayList<>();
        if (Leistungsbeschreibung.read(paket, befunde).isEmpty() || befunde.hasErrors()) {
            objections.addAll(befunde.all());
        } else {
            checks.forEach(check -> objections.addAll(check.objections(paket)));
        }
        return objections;
    }

    private void leaveOut(String name, List<Befund> befunde) {
        leftOut.add(new LeftOut(name, befunde));
        befunde.forEach(befund -> LOG.warn("Package {} is left out: {}", name, befund.inOneLine()));
    }
}
