package rathaus.sharing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rathaus.records.AktenplanEntry;
import rathaus.records.AktenplanFile;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Section;

/** The Kommunen of this installation with what packages name of them, read without Spring. */
public final class DeliveredKommunen {

    private DeliveredKommunen() {}

    /** The slugs of all of them. */
    public static List<String> slugs() {
        return file().map(root -> root.sections("kommunen").stream()
                        .map(kommune -> kommune.text("slug"))
                        .toList())
                .orElse(List.of());
    }

    /** What expressions know of the Kommune with this slug; of one that there is not, nothing but the slug. */
    static Named named(String slug) {
        return file().stream()
                .flatMap(root -> root.sections("kommunen").stream())
                .filter(kommune -> kommune.text("slug").equals(slug))
                .map(kommune -> new Named(kommune.text("name"), kommune.text("ags")))
                .findFirst()
                .orElseGet(() -> new Named(slug, ""));
    }

    /** Name and official key of a Kommune. */
    record Named(String name, String ags) {}

    /** Keys of the Organisationseinheiten that a package may name; every Kommune has one for each. */
    static Set<String> units() {
        return file().flatMap(root -> root.section("einheiten"))
                .flatMap(units -> units.section("vorgabe"))
                .map(units -> Set.copyOf(units.keys()))
                .orElse(Set.of());
    }

    /** Positions of the Kommune's Aktenplan that a package may name: those that its newest entries serve. */
    static Set<String> aktenplan(String kommune) {
        try (InputStream table = resource("/records/aktenplan/" + kommune + ".csv")) {
            Map<String, AktenplanEntry> newest = new HashMap<>();
            AktenplanFile.read(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .forEach(entry -> newest.merge(
                            entry.position().number(),
                            entry,
                            (one, other) -> from(one).isAfter(from(other)) ? one : other));
            return newest.values().stream()
                    .filter(entry -> !entry.ended())
                    .map(entry -> entry.position().serves())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate from(AktenplanEntry entry) {
        return entry.position().validFrom();
    }

    private static Optional<Section> file() {
        try (InputStream file = resource("/tenancy/kommunen.yaml")) {
            return Section.root(
                    "kommunen.yaml", new String(file.readAllBytes(), StandardCharsets.UTF_8), new Befunde());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(DeliveredKommunen.class.getResourceAsStream(path), path);
    }
}
