package rathaus.catalogue.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import rathaus.catalogue.Lebenslage;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.Leistungen;
import rathaus.kernel.LeistungId;

/**
 * The entries of the seed files {@code catalogue/leistungen/*.yaml} and {@code catalogue/lebenslagen.yaml}, and those of packages
 * that bring a Leistung which the seed does not know.
 */
@Component
class SeededLeistungen implements Leistungen {

    private static final int DISTRICT_DIGITS = 5;

    private final List<Leistung> all;
    private final Map<LeistungId, Leistung> byId = new LinkedHashMap<>();
    private final List<Lebenslage> lebenslagen;
    private final Map<String, String> districts = new LinkedHashMap<>();

    SeededLeistungen(@Value("${rathaus.packages:leistungen}") String packages) {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        try {
            lebenslagen = read(files, "lebenslagen", LebenslageEntry.class).stream()
                    .map(LebenslageEntry::toLebenslage)
                    .toList();
            List<Leistung> seed = entries(files.getResources("classpath:catalogue/leistungen/*.yaml"));
            Set<LeistungId> described = seed.stream().map(Leistung::id).collect(Collectors.toSet());
            List<Leistung> own = PackageEntries.in(Path.of(packages), lebenslagen, id -> !described.contains(id));
            all = sorted(Stream.concat(seed.stream(), own.stream()).toList());
            read(files, "kreise", DistrictEntry.class)
                    .forEach(entry -> districts.put(entry.schluessel(), entry.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("A catalogue file cannot be read", e);
        }
        for (Leistung leistung : all) {
            if (byId.put(leistung.id(), leistung) != null) {
                throw new IllegalStateException("Two catalogue entries are named " + leistung.id());
            }
        }
    }

    private static <T> List<T> read(PathMatchingResourcePatternResolver files, String name, Class<T> entry)
            throws IOException {
        return SeedFile.read(
                files.getResource("classpath:catalogue/" + name + ".yaml").getInputStream(), entry);
    }

    private static List<Leistung> entries(Resource[] files) throws IOException {
        List<Leistung> entries = new ArrayList<>();
        for (Resource file : files) {
            SeedFile.read(file.getInputStream(), SeedFile.Entry.class)
                    .forEach(entry -> entries.add(entry.toLeistung()));
        }
        return entries;
    }

    private static List<Leistung> sorted(List<Leistung> entries) {
        Collator german = Collator.getInstance(Locale.GERMAN);
        return entries.stream()
                .sorted(Comparator.comparing(Leistung::name, german))
                .toList();
    }

    @Override
    public List<Leistung> all() {
        return all;
    }

    @Override
    public Optional<Leistung> find(LeistungId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Lebenslage> lebenslagen() {
        return lebenslagen;
    }

    @Override
    public List<Leistung> inLebenslage(String key) {
        return all.stream().filter(entry -> entry.lebenslagen().contains(key)).toList();
    }

    @Override
    public Optional<String> districtOf(String ags) {
        return ags.length() < DISTRICT_DIGITS
                ? Optional.empty()
                : Optional.ofNullable(districts.get(ags.substring(0, DISTRICT_DIGITS)));
    }

    /** A district as written: the first five digits of the Gemeindeschluessel name it. */
    record DistrictEntry(String schluessel, String name) {}

    /** One situation as written. */
    record LebenslageEntry(
            String lebenslage, String name, String text, Map<String, String> namen, Map<String, String> texte) {

        Lebenslage toLebenslage() {
            return new Lebenslage(lebenslage, name, text, namen, texte);
        }
    }
}
