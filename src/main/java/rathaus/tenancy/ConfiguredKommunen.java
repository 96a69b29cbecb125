package rathaus.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import rathaus.kernel.KommuneId;

/** The municipalities and units of a file, read once at start (ADR 0009: Kommunen and Ortsrecht are dated files). */
@Component
class ConfiguredKommunen implements Kommunen, Organisation, Archives {

    private final List<Kommune> byName;
    private final Map<KommuneId, Kommune> byId;
    private final Map<KommuneId, Map<String, Organisationseinheit>> units;
    private final Map<KommuneId, Archive> archives;

    ConfiguredKommunen(TenancySettings settings) {
        KommunenFile file = read(settings.kommunen());
        this.byName = file.toKommunen().stream()
                .sorted(Comparator.comparing(Kommune::name, Collator.getInstance(Locale.GERMANY)))
                .toList();
        this.byId = byName.stream().collect(Collectors.toUnmodifiableMap(Kommune::id, Function.identity()));
        this.units = byName.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Kommune::id,
                        kommune -> file.unitsOf(kommune).stream()
                                .collect(
                                        Collectors.toUnmodifiableMap(Organisationseinheit::key, Function.identity()))));
        this.archives = byName.stream().collect(Collectors.toUnmodifiableMap(Kommune::id, file::archiveOf));
    }

    private static KommunenFile read(Resource resource) {
        try {
            return KommunenFile.read(resource.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the Kommunen from " + resource.getDescription(), e);
        }
    }

    @Override
    public List<Kommune> all() {
        return byName;
    }

    @Override
    public Optional<Kommune> withSlug(String slug) {
        return byName.stream().filter(kommune -> kommune.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Kommune> withHost(String host) {
        return byName.stream()
                .filter(kommune -> kommune.host().equalsIgnoreCase(host))
                .findFirst();
    }

    @Override
    public Kommune byId(KommuneId id) {
        Kommune kommune = byId.get(id);
        if (kommune == null) {
            throw new IllegalArgumentException("No Kommune has the number " + id.value());
        }
        return kommune;
    }

    @Override
    public Archive ofOpenKommune() {
        return Objects.requireNonNull(archives.get(KommuneScope.required()), "Every Kommune has an archive");
    }

    @Override
    public List<Organisationseinheit> units() {
        return openUnits().values().stream()
                .sorted(Comparator.comparing(Organisationseinheit::name, Collator.getInstance(Locale.GERMANY)))
                .toList();
    }

    @Override
    public Optional<Organisationseinheit> unit(String key) {
        return Optional.ofNullable(openUnits().get(key));
    }

    private Map<String, Organisationseinheit> openUnits() {
        return units.getOrDefault(KommuneScope.required(), Map.of());
    }
}
