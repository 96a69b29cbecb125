package rathaus.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source files of the product, as text. */
final class SourceTree {

    static final Path MAIN = Path.of("src/main/java/rathaus");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(public )?(?:(?:abstract|final|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) (\\w+)");

    private SourceTree() {}

    /** All Java files but package-info, by module. */
    static Map<String, List<Path>> filesByModule() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .filter(file -> MAIN.relativize(file).getNameCount() > 1)
                    .collect(Collectors.groupingBy(
                            file -> MAIN.relativize(file).getName(0).toString(), TreeMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that are neither blank nor comment nor import nor package. */
    static int codeLines(String source) {
        int lines = 0;
        boolean inComment = false;
        for (String raw : source.split("\n")) {
            String line = raw.strip();
            if (line.startsWith("/*")) {
                inComment = true;
            }
            boolean counts = !inComment
                    && !line.isEmpty()
                    && !line.startsWith("//")
                    && !line.startsWith("import ")
                    && !line.startsWith("package ");
            if (inComment && line.contains("*/")) {
                inComment = false;
            }
            lines += counts ? 1 : 0;
        }
        return lines;
    }

    /** Whether the file's top-level type is public; empty for a file without one. */
    static boolean isPublic(String source) {
        Matcher matcher = TYPE.matcher(source);
        return matcher.find() && matcher.group(1) != null;
    }

    /** Names of all top-level types of the product. */
    static List<String> typeNames() {
        return filesByModule().values().stream()
                .flatMap(List::stream)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
    }
}
