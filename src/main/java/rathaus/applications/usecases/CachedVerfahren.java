package rathaus.applications.usecases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import rathaus.applications.PublishedVerfahren;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.forms.FormEnvironment;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;
import rathaus.tenancy.Ortsrecht;

/**
 * Parsed versions in memory. A version never changes, so it is parsed once; the environment of a day is kept until the next
 * day is asked for.
 */
@Component
class CachedVerfahren implements PublishedVerfahren {

    private record Place(KommuneId kommune, ContentHash version) {}

    private record Dated(LocalDate day, FormEnvironment environment) {}

    private final PublishedLeistungen leistungen;
    private final Ortsrecht ortsrecht;
    private final Kommunen kommunen;
    private final Map<ContentHash, Verfahren> parsed = new ConcurrentHashMap<>();
    private final Map<Place, Dated> environments = new ConcurrentHashMap<>();

    CachedVerfahren(PublishedLeistungen leistungen, Ortsrecht ortsrecht, Kommunen kommunen) {
        this.leistungen = leistungen;
        this.ortsrecht = ortsrecht;
        this.kommunen = kommunen;
    }

    @Override
    public Optional<Verfahren> current(LeistungId leistung) {
        return leistungen.current(leistung).map(published -> parse(published.paket()));
    }

    @Override
    public List<Verfahren> online() {
        return leistungen.allCurrent().stream()
                .map(published -> parse(published.paket()))
                .toList();
    }

    @Override
    public Verfahren version(ContentHash version) {
        Verfahren known = parsed.get(version);
        if (known != null) {
            return known;
        }
        return leistungen
                .version(version)
                .map(published -> parse(published.paket()))
                .orElseThrow(() -> new IllegalStateException("No version " + version + " was ever published"));
    }

    private Verfahren parse(Leistungspaket paket) {
        return parsed.computeIfAbsent(paket.hash(), hash -> {
            Befunde befunde = new Befunde();
            return Verfahren.read(paket, befunde)
                    .orElseThrow(() -> new IllegalStateException(
                            "A published package has errors: " + paket.id() + " " + befunde.all()));
        });
    }

    @Override
    public FormEnvironment environment(Verfahren verfahren, LocalDate day) {
        Place place = new Place(KommuneScope.required(), verfahren.paket().hash());
        Dated kept = environments.get(place);
        if (kept != null && kept.day().equals(day)) {
            return kept.environment();
        }
        FormEnvironment fresh = fresh(verfahren, day);
        environments.put(place, new Dated(day, fresh));
        return fresh;
    }

    private FormEnvironment fresh(Verfahren verfahren, LocalDate day) {
        Map<String, Object> values = new LinkedHashMap<>();
        ortsrecht.values(verfahren.leistung().id(), day).forEach((name, value) -> values.put(name, value.value()));
        Kommune kommune = kommunen.byId(KommuneScope.required());
        return verfahren.environment(day, values, kommune.name(), kommune.ags());
    }
}
