package rathaus.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A tree of sources and texts laid out like ours: {@code java/rathaus/<module>/…} and {@code resources/messages/…}. The
 * tests read the product's tree and trees that are wrong on purpose.
 */
record SourceTree(Path root) {

    static final SourceTree PRODUCT = new SourceTree(Path.of("src/main"));

    /** A tree made of these files, for guards that have to be seen biting. */
    static SourceTree of(Path folder, Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceTree(folder);
    }

    /** Text of every file below {@code java/rathaus} with this ending, by path below it. */
    Map<String, String> sources(String ending) {
        return read(root.resolve("java/rathaus"), ending);
    }

    /** Text of every bundle, by file name. */
    Map<String, String> bundles() {
        return read(root.resolve("resources/messages"), ".properties");
    }

    /** The folders directly below {@code java/rathaus}. */
    List<String> modules() {
        try (Stream<Path> folders = Files.list(root.resolve("java/rathaus"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
