package rathaus.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import rathaus.kernel.LeistungId;
import tools.jackson.core.JacksonException;

/**
 * Local law as dated files, {@code <slug>/<leistung>.yaml} below one folder (ADR 0009). Beside the packages and outside of the
 * application, so that a Kommune changes a rate without a build. Reads when asked; needs no Spring.
 *
 * @param path the folder
 */
public record OrtsrechtFolder(Path path) {

    private static final String END = ".yaml";

    /**
     * Every value that was ever set, newest first; none if there is no file.
     *
     * @throws UnreadableOrtsrechtException if the file does not fit
     */
    public List<OrtsrechtValue> all(String slug, LeistungId leistung) {
        Path file = path.resolve(slug).resolve(leistung + END);
        try {
            return distinct(file, OrtsrechtFile.read(Files.readAllBytes(file)).values());
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableOrtsrechtException(file, line, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableOrtsrechtException(file, 0, e);
        }
    }

    /**
     * The values that hold on the day, by name.
     *
     * @throws UnreadableOrtsrechtException if the file does not fit
     */
    public Map<String, OrtsrechtValue> on(String slug, LeistungId leistung, LocalDate day) {
        return on(all(slug, leistung), day);
    }

    /** Those of the values, newest first, that hold on the day. */
    static Map<String, OrtsrechtValue> on(List<OrtsrechtValue> values, LocalDate day) {
        Map<String, OrtsrechtValue> result = new TreeMap<>();
        values.stream()
                .filter(value -> !value.validFrom().isAfter(day))
                .forEach(value -> result.putIfAbsent(value.name(), value));
        return result;
    }

    /** For which Leistungen the Kommune has set anything. */
    List<LeistungId> leistungen(String slug) {
        Path folder = path.resolve(slug);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(END))
                    .map(name -> new LeistungId(name.substring(0, name.length() - END.length())))
                    .toList();
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableOrtsrechtException(folder, 0, e);
        }
    }

    private static List<OrtsrechtValue> distinct(Path file, List<OrtsrechtValue> values) {
        Set<String> seen = new HashSet<>();
        for (OrtsrechtValue value : values) {
            if (!seen.add(value.name() + " " + value.validFrom())) {
                throw new UnreadableOrtsrechtException(file, value);
            }
        }
        return values.stream()
                .sorted(Comparator.comparing(OrtsrechtValue::validFrom).reversed())
                .toList();
    }
}
