package rathaus.sharing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.OrtsrechtFolder;
import rathaus.tenancy.UnreadableOrtsrechtException;

/**
 * The Ortsrecht of the Kommunen of this installation, read without Spring.
 *
 * @param folder where the Ortsrecht lies, {@code <slug>/<leistung>.yaml}
 */
public record DeliveredOrtsrecht(Path folder) {

    /**
     * The plain values that hold on the day, none if no file sets any; empty if there is no such Kommune.
     *
     * @throws rathaus.tenancy.UnreadableOrtsrechtException if the file does not fit
     */
    public Optional<Map<String, Object>> values(String kommune, LeistungId leistung, LocalDate on) {
        if (!DeliveredKommunen.slugs().contains(kommune)) {
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
