package rathaus.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageReader;

/** Packages as maps from path to text, so that a test changes one place and reads the whole. */
final class SharingFixtures {

    /** What the Kommunen of this installation have set. */
    static final DeliveredOrtsrecht ORTSRECHT = new DeliveredOrtsrecht(Path.of("ortsrecht"));

    private SharingFixtures() {}

    /** The folders of all delivered packages. */
    static List<Path> deliveredPackages() {
        try (Stream<Path> folders = Files.list(Path.of("leistungen"))) {
            List<Path> packages = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(packages).isNotEmpty();
            return packages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that an author wrote; blocks and code lists of the product come in whenever they are read as a package. */
    static Map<String, String> filesOf(Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        readable(PackageReader.folder(folder)).all().stream()
                .filter(file -> Files.exists(folder.resolve(file.path())))
                .forEach(file -> files.put(file.path(), file.text().orElseThrow()));
        return files;
    }

    /** The package that {@code new} lays down, with its files still to be changed. */
    static Map<String, String> aNewPackage() {
        return new LinkedHashMap<>(PackageTemplate.files(new LeistungId("beispielantrag")));
    }

    /** The same with one text replaced, which has to be there. */
    static Map<String, String> aNewPackageWith(String file, String old, String changed) {
        Map<String, String> files = aNewPackage();
        assertThat(files.get(file)).contains(old);
        files.computeIfPresent(file, (path, text) -> text.replace(old, changed));
        return files;
    }

    /** The package that {@code new} lays down, with a fee by this table. */
    static Map<String, String> aNewPackageWithFee(String table) {
        Map<String, String> files = aNewPackageWith(
                "leistung.yaml",
                "lizenz: EUPL-1.2",
                "lizenz: EUPL-1.2\ngebuehr: {art: gebuehr, tabelle: gebuehr, faelligkeit: mit-bescheid}");
        withTimeToPay(files);
        files.put("gebuehren.dmn", table);
        return files;
    }

    static void withTimeToPay(Map<String, String> files) {
        files.computeIfPresent(
                "ablauf.yaml",
                (path, text) -> text.replace("fristen:\n", "fristen:\n  zahlung: {wert: 30, einheit: tage}\n"));
    }

    /** A fee table with two rows over the field {@code anliegen}. */
    static String aTable(String policy, String first, String second) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:d">
                  <decision id="gebuehr" name="Gebühr">
                    <decisionTable id="t" hitPolicy="%s">
                      <input id="i"><inputExpression id="ie"><text>anliegen</text></inputExpression></input>
                      <output id="o1" name="position"/><output id="o2" name="betrag"/><output id="o3" name="grundlage"/>
                      <rule id="r1"><inputEntry id="a1"><text>%s</text></inputEntry>
                        <outputEntry id="b1"><text>"Antrag"</text></outputEntry>
                        <outputEntry id="c1"><text>12</text></outputEntry>
                        <outputEntry id="d1"><text>"Satzung"</text></outputEntry></rule>
                      <rule id="r2"><inputEntry id="a2"><text>%s</text></inputEntry>
                        <outputEntry id="b2"><text>"Antrag"</text></outputEntry>
                        <outputEntry id="c2"><text>0</text></outputEntry>
                        <outputEntry id="d2"><text>"Satzung"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(policy, first, second);
    }

    static PackageReader.Reading reading(String name, Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PackageReader.zip(name, new ByteArrayInputStream(bytes.toByteArray()));
    }

    static Leistungspaket paket(String name, Map<String, String> files) {
        return readable(reading(name, files));
    }

    static PackageCheck check(Map<String, String> files) {
        return PackageCheck.of(reading("beispielantrag", files), ORTSRECHT);
    }

    private static Leistungspaket readable(PackageReader.Reading reading) {
        assertThat(reading).isInstanceOf(PackageReader.Reading.Read.class);
        return ((PackageReader.Reading.Read) reading).paket();
    }
}
