package rathaus.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.Leistungen;
import rathaus.kernel.LeistungId;
import rathaus.sharing.PackageTemplate;

/** A service that nobody has described before is found like all others: its package says what the catalogue needs. */
class PackageEntriesTests {

    private static final LeistungId NEW = new LeistungId("grillplatz-reservieren");

    @TempDir
    Path packages;

    @BeforeEach
    void layANewPackage() throws IOException {
        for (Map.Entry<String, String> file : PackageTemplate.files(NEW).entrySet()) {
            Path path = packages.resolve(NEW.value()).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().replace("suchworte: [Beispiel]", "suchworte: [Grillhütte]"));
        }
    }

    @Test
    void joinThoseOfTheCatalogue() {
        Leistungen leistungen = new SeededLeistungen(packages.toString());

        Leistung entry = leistungen.find(NEW).orElseThrow();
        assertThat(entry.name()).isEqualTo("Beispiel: grillplatz-reservieren beantragen");
        assertThat(entry.unit()).isEqualTo("buergerbuero");
        assertThat(entry.searchWords()).containsExactly("Grillhütte");
        assertThat(leistungen.all())
                .contains(entry)
                .hasSize(SeededCatalogue.shipped().all().size() + 1);
    }

    @Test
    void doNotReplaceWhatTheCatalogueSaysAboutALeistung() throws IOException {
        Files.move(packages.resolve(NEW.value()), packages.resolve("sperrmuell"));
        Leistungen leistungen = new SeededLeistungen(packages.toString());

        assertThat(leistungen.find(new LeistungId("sperrmuell")).orElseThrow().name())
                .doesNotContain("Beispiel");
        assertThat(leistungen.all()).hasSameSizeAs(SeededCatalogue.shipped().all());
    }

    @Test
    void leaveOutAPackageThatCannotBeRead() throws IOException {
        Files.writeString(packages.resolve(NEW.value()).resolve("leistung.yaml"), "name: [");

        assertThat(new SeededLeistungen(packages.toString()).find(NEW)).isEmpty();
    }
}
