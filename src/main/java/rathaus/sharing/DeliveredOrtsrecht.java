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
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Section;
import rathaus.tenancy.OrtsrechtFolder;
import rathaus.tenancy.UnreadableOrtsrechtException;

/**
 * The Ortsrecht of the Kommunen of this installation, read without Spring.
 *
 * @param folder where it lies, {@code <slug>/<leistung>.yaml}
 */
public record DeliveredOrtsrecht(Path folder) {

    private static final String KOMMUNEN = "/tenancy/kommunen.yaml";

    /** The slugs of all Kommunen of the installation. */
    public static List<String> kommunen() {
        try (InputStream file = DeliveredOrtsrecht.class.getResourceAsStream(KOMMUNEN)) {
            return file == null ? List.of() : slugs(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> slugs(String text) {
        return Section.root("kommunen.yaml", text, new Befunde())
                .map(root -> root.sections("kommunen").stream()
                        .map(kommune -> kommune.text("slug"))
                        .toList())
                .orElse(List.of());
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
