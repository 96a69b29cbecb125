package rathaus.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.PackageReader;

/** A delivered package in which one text is replaced by another, read anew. */
record ChangedPackage(String id) {

    /** What reading gave. */
    record Outcome(Optional<Verfahren> verfahren, Befunde befunde) {}

    Outcome read(String from, String to) throws IOException {
        Path folder = Files.createTempDirectory("paket");
        try {
            return outcome(copy(folder.resolve(id), from, to));
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private Path copy(Path target, String from, String to) throws IOException {
        Path original = Path.of("leistungen", id);
        List<Path> files;
        try (Stream<Path> all = Files.walk(original)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copied = target.resolve(original.relativize(file).toString());
            Files.createDirectories(copied.resolveSibling("."));
            Files.writeString(copied, Files.readString(file).replace(from, to));
        }
        return target;
    }

    private static Outcome outcome(Path folder) throws IOException {
        Befunde befunde = new Befunde();
        return switch (PackageReader.folder(folder)) {
            case PackageReader.Reading.Read read -> new Outcome(Verfahren.read(read.paket(), befunde), befunde);
            case PackageReader.Reading.Refused refused -> throw new AssertionError(refused.befunde());
        };
    }
}
