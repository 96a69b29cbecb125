package rathaus.tenancy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.KommuneId;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The file {@code tenancy/kommunen.yaml}: municipalities, their units, opening hours and archives. */
record KommunenFile(
        List<Entry> kommunen,
        Map<String, Map<String, Unit>> einheiten,
        Map<String, List<String>> oeffnungszeiten,
        @Nullable Map<String, Archiv> archive) {

    record Entry(
            int id,
            String slug,
            String name,
            String amtlicherName,
            String ags,
            String host,
            String strasse,
            String plz,
            String ort,
            String telefon,
            String email,
            Map<String, String> farben) {

        Kommune toKommune() {
            return new Kommune(
                    new KommuneId(id),
                    slug,
                    name,
                    amtlicherName,
                    ags,
                    host,
                    new Kommune.Contact(strasse, plz, ort, telefon, email),
                    Collections.unmodifiableMap(new LinkedHashMap<>(farben)));
        }
    }

    record Unit(
            @Nullable String name,
            @Nullable String strasse,
            @Nullable String telefon,
            @Nullable String email) {}

    record Archiv(String name, String xdomea) {}

    /** Reads the file; a file that does not fit stops the start with the place of the mistake. */
    static KommunenFile read(InputStream yaml) throws IOException {
        try (yaml) {
            return YAMLMapper.builder().build().readValue(yaml, KommunenFile.class);
        }
    }

    List<Kommune> toKommunen() {
        return kommunen.stream().map(Entry::toKommune).toList();
    }

    /** The archive of one Kommune; where none is named, its own, by the version that archives read today. */
    Archives.Archive archiveOf(Kommune kommune) {
        Archiv named = archive == null ? null : archive.get(kommune.slug());
        return named == null
                ? new Archives.Archive("Archiv " + kommune.officialName(), "3.1.0")
                : new Archives.Archive(named.name(), named.xdomea());
    }

    /** The units of one Kommune: the defaults, each replaced where the Kommune names its own. */
    List<Organisationseinheit> unitsOf(Kommune kommune) {
        Map<String, Unit> merged = new LinkedHashMap<>(einheiten.getOrDefault("vorgabe", Map.of()));
        merged.putAll(einheiten.getOrDefault(kommune.slug(), Map.of()));
        List<Organisationseinheit> units = new ArrayList<>();
        merged.forEach((key, unit) -> units.add(toUnit(kommune, key, unit)));
        return List.copyOf(units);
    }

    private Organisationseinheit toUnit(Kommune kommune, String key, Unit unit) {
        Kommune.Contact contact = kommune.contact();
        String town = contact.street() + ", " + contact.postcode() + " " + contact.town();
        return new Organisationseinheit(
                key,
                orElse(unit.name(), key),
                orElse(unit.strasse(), town),
                orElse(unit.telefon(), contact.telephone()),
                orElse(
                        unit.email(),
                        key + contact.email().substring(contact.email().indexOf('@'))),
                List.copyOf(oeffnungszeiten.getOrDefault(kommune.slug(), List.of())));
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
