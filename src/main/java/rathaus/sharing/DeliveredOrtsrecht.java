package rathaus.sharing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Section;

/** The Ortsrecht that is delivered with the installation, {@code ortsrecht/<slug>/<leistung>.yaml}, read without Spring. */
final class DeliveredOrtsrecht {

    private DeliveredOrtsrecht() {}

    /** The plain values that hold on the day; empty if this Kommune has no such file. */
    static Optional<Map<String, Object>> values(String kommune, LeistungId leistung, LocalDate on) {
        if (!kommune.matches("[a-z][a-z-]{1,40}")) {
            return Optional.empty();
        }
        String path = "/ortsrecht/" + kommune + "/" + leistung + ".yaml";
        try (InputStream file = DeliveredOrtsrecht.class.getResourceAsStream(path)) {
            if (file == null) {
                return Optional.empty();
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Section.root(path, text, new Befunde()).map(root -> values(root, on));
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
