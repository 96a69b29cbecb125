package rathaus.sharing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Section;
import rathaus.tenancy.OrtsrechtFolder;
import rathaus.tenancy.UnreadableOrtsrechtException;

/**
 * What the Kommunen of this installation have set, read without Spring: their Ortsrecht, their Organisationseinheiten, their
 * Aktenplan.
 *
 * @param folder where the Ortsrecht lies, {@code <slug>/<leistung>.yaml}
 */
public record DeliveredOrtsrecht(Path folder) {

    private static final int AKTENPLAN_CELLS = 5;

    /** The slugs of all Kommunen of the installation. */
    public static List<String> kommunen() {
        return kommunenFile()
                .map(root -> root.sections("kommunen").stream()
                        .map(kommune -> kommune.text("slug"))
                        .toList())
                .orElse(List.of());
    }

    /** Keys of the Organisationseinheiten that a package may name; every Kommune has one for each. */
    static Set<String> units() {
        return kommunenFile()
                .flatMap(root -> root.section("einheiten"))
                .flatMap(units -> units.section("vorgabe"))
                .map(units -> Set.copyOf(units.keys()))
                .orElse(Set.of());
    }

    /** Positions of the Kommune's Aktenplan that a package may name: their own numbers, or those they stand for. */
    static Set<String> aktenplan(String kommune) {
        return resource("/records/aktenplan/" + kommune + ".csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";", -1))
                .filter(cells -> cells.length == AKTENPLAN_CELLS && !cells[4].equals("beendet"))
                .map(cells -> cells[3].isBlank() ? cells[0] : cells[3])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Section> kommunenFile() {
        return Section.root("kommunen.yaml", resource("/tenancy/kommunen.yaml"), new Befunde());
    }

    private static String resource(String path) {
        try (InputStream file = DeliveredOrtsrecht.class.getResourceAsStream(path)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The plain values that hold on the day, none if no file sets any; empty if there is no such Kommune.
     *
     * @throws rathaus.tenancy.UnreadableOrtsrechtException if the file does not fit
     */
    public Optional<Map<String, Object>> values(String kommune, LeistungId leistung, LocalDate on) {
        if (!kommunen().contains(kommune)) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>();
        new OrtsrechtFolder(folder).on(kommune, leistung, on).forEach((name, value) -> values.put(name, value.value()));
        return Optional.of(values);
    }

    /** The same for showing only: nothing where there is no such Kommune or its file does not fit. */
    public Map<String, Object> readable(String kommune, LeistungId leistung, LocalDate on) {
        try {
            return values(kommune, leistung, on).orElse(Map.of());
        } catch (UnreadableOrtsrechtException e) {
            return Map.of();
        }
    }
}
