package rathaus.forms.xdatenfelder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The published schemas and code lists beside the checkout; nothing of them is part of the project. */
final class Standards {

    static final String MISSING = "The published FIM files are not at hand: set RATHAUS_STANDARDS";

    private Standards() {}

    static Path fim() {
        String beside = Files.exists(Path.of("../shared/standards")) ? "../shared/standards" : "../../shared/standards";
        return Path.of(System.getenv().getOrDefault("RATHAUS_STANDARDS", beside), "fim");
    }

    static boolean areAtHand() {
        return Files.isDirectory(fim().resolve("xsd-xdatenfelder/3.0.0"));
    }

    /** Every Stammdatenschema, of either version. */
    static List<Path> schemas() {
        if (!areAtHand()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(fim())) {
            return files.filter(file -> file.getFileName().toString().matches("S\\d+.*\\.xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> codeListsBeside(Path schema) {
        Map<String, byte[]> lists = new TreeMap<>();
        try (Stream<Path> files = Files.list(schema.getParent())) {
            for (Path file : files.filter(path -> path.toString().endsWith("_genericode.xml"))
                    .toList()) {
                lists.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
