package rathaus.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import rathaus.kernel.KommuneId;
import rathaus.kernel.LeistungId;

/** Local law from dated files, read once at start (ADR 0009). */
@Component
class DatedOrtsrecht implements Ortsrecht {

    private record Place(KommuneId kommune, LeistungId leistung) {}

    private final Map<Place, List<OrtsrechtValue>> values = new HashMap<>();

    DatedOrtsrecht(TenancySettings settings, Kommunen kommunen) {
        for (Kommune kommune : kommunen.all()) {
            for (Resource file : filesOf(settings.ortsrecht() + kommune.slug() + "/*.yaml")) {
                String name = String.valueOf(file.getFilename()).replaceFirst("\\.yaml$", "");
                values.put(new Place(kommune.id(), new LeistungId(name)), read(file));
            }
        }
    }

    private static Resource[] filesOf(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            return new Resource[0];
        }
    }

    private static List<OrtsrechtValue> read(Resource file) {
        try {
            return OrtsrechtFile.read(file.getInputStream()).werte().stream()
                    .map(OrtsrechtFile.Entry::toValue)
                    .sorted(Comparator.comparing(OrtsrechtValue::validFrom).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the Ortsrecht from " + file.getDescription(), e);
        }
    }

    @Override
    public Optional<OrtsrechtValue> value(LeistungId leistung, String name, LocalDate on) {
        return of(leistung).stream()
                .filter(value -> value.name().equals(name) && !value.validFrom().isAfter(on))
                .findFirst();
    }

    @Override
    public Map<String, OrtsrechtValue> values(LeistungId leistung, LocalDate on) {
        Map<String, OrtsrechtValue> result = new TreeMap<>();
        of(leistung).stream()
                .filter(value -> !value.validFrom().isAfter(on))
                .forEach(value -> result.putIfAbsent(value.name(), value));
        return result;
    }

    private List<OrtsrechtValue> of(LeistungId leistung) {
        return values.getOrDefault(new Place(KommuneScope.required(), leistung), List.of());
    }
}
