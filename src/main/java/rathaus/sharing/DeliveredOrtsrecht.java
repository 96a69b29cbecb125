package rathaus.sharing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Section;

/** The Ortsrecht that is delivered with the installation, {@code ortsrecht/<slug>/<leistung>.yaml}, read without Spring. */
public final class DeliveredOrtsrecht {

    private DeliveredOrtsrecht() {}

    /** The slugs of all Kommunen of the installation. */
    public static List<String> kommunen() {
        return text("/tenancy/kommunen.yaml")
                .flatMap(text -> Section.root("kommunen.yaml", text, new Befunde()))
                .map(root -> root.sections("kommunen").stream()
                        .map(kommune -> kommune.text("slug"))
                        .toList())
                .orElse(List.of());
    }

    /** The plain values that hold on the day, none if no file sets any; empty if there is no such Kommune. */
    public static Optional<Map<String, Object>> values(String kommune, LeistungId leistung, LocalDate on) {
        if (!kommunen().contains(kommune)) {
            return Optional.empty();
        }
        String path = "/ortsrecht/" + kommune + "/" + leistung + ".yaml";
        return Optional.of(text(path)
                .flatMap(text -> Section.root(path, text, new Befunde()))
                .map(root -> values(root, on))
                .orElse(Map.of()));
    }

    private static Optional<String> text(String path) {
        try (InputStream file = DeliveredOrtsrecht.class.getResourceAsStream(path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> values(Section root, LocalDate on) {
        Map<String, Object> values = new HashMap<>();
        Map<String, LocalDate> since = new HashMap<>();
        for (Section value : root.sections("werte")) {
            LocalDate from = LocalDate.parse(value.text("gueltigAb"));
            String name = value.text("name");
            boolean newer = !from.isBefore(since.getOrDefault(name, LocalDate.MIN));
            if (!from.isAfter(on) && newer) {
                value.plain("wert").ifPresent(plain -> values.put(name, plain));
                since.put(name, from);
            }
        }
        return values;
    }
}
