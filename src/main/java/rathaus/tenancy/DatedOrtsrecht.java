package rathaus.tenancy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.kernel.KommuneId;
import rathaus.kernel.LeistungId;

/** Local law from dated files, read once at start (ADR 0009). */
@Component
class DatedOrtsrecht implements Ortsrecht {

    private record Place(KommuneId kommune, LeistungId leistung) {}

    private final Map<Place, List<OrtsrechtValue>> values = new HashMap<>();

    DatedOrtsrecht(TenancySettings settings, Kommunen kommunen) {
        OrtsrechtFolder folder = new OrtsrechtFolder(Path.of(settings.ortsrecht()));
        for (Kommune kommune : kommunen.all()) {
            for (LeistungId leistung : folder.leistungen(kommune.slug())) {
                values.put(new Place(kommune.id(), leistung), folder.all(kommune.slug(), leistung));
            }
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
        return OrtsrechtFolder.on(of(leistung), on);
    }

    private List<OrtsrechtValue> of(LeistungId leistung) {
        return values.getOrDefault(new Place(KommuneScope.required(), leistung), List.of());
    }
}
