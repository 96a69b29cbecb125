package rathaus.servicepackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages are hostile until read: bounds, paths, links, bombs. */
class HostilePackageTests {

    @TempDir
    Path folder;

    private static PackageReader.Reading zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return PackageReader.zip("paket", new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void hasTheSameHashFromFolderAndArchive() throws IOException {
        Path paket = Files.createDirectories(folder.resolve("paket/texte"));
        Files.writeString(folder.resolve("paket/leistung.yaml"), "id: paket\n");
        Files.writeString(paket.resolve("en.yaml"), "a: b\n");
        PackageReader.Reading fromFolder = PackageReader.folder(folder.resolve("paket"));
        PackageReader.Reading fromZip =
                zip(Map.of("paket/leistung.yaml", text("id: paket\n"), "paket/texte/en.yaml", text("a: b\n")));
        PackageReader.Reading other =
                zip(Map.of("leistung.yaml", text("id: paket\n"), "texte/en.yaml", text("a: c\n")));
        assertThat(hash(fromFolder)).isEqualTo(hash(fromZip)).isNotEqualTo(hash(other));
    }

    private static String hash(PackageReader.Reading reading) {
        assertThat(reading).isInstanceOf(PackageReader.Reading.Read.class);
        return ((PackageReader.Reading.Read) reading).paket().hash().hex();
    }

    @ParameterizedTest
    @MethodSource("badPaths")
    void refusesPathTricks(String path) throws IOException {
        assertThat(zip(Map.of(path, text("x")))).isInstanceOf(PackageReader.Reading.Refused.class);
    }

    static List<String> badPaths() {
        return List.of(
                "../evil.yaml",
                "/etc/passwd",
                "a/../../b.yaml",
                "C:\\x.yaml",
                "a\\b.yaml",
                "Groß.yaml",
                "a/b/c/d.yaml",
                ".git",
                "a//b");
    }

    @Test
    void refusesBombsAndLinks() throws IOException {
        assertThat(zip(Map.of("bombe.yaml", new byte[30_000_000]))).isInstanceOf(PackageReader.Reading.Refused.class);
        Path paket = Files.createDirectories(folder.resolve("paket"));
        Files.writeString(paket.resolve("leistung.yaml"), "id: paket\n");
        assertThat(PackageReader.folder(paket)).isInstanceOf(PackageReader.Reading.Read.class);
        Files.createSymbolicLink(paket.resolve("link.yaml"), Path.of("/etc/passwd"));
        assertThat(PackageReader.folder(paket)).isInstanceOf(PackageReader.Reading.Refused.class);
        assertThat(PackageReader.zip("paket", new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(PackageReader.Reading.Refused.class);
    }

    @ParameterizedTest
    @MethodSource("badYaml")
    void refusesHostileYaml(String yaml) {
        Befunde befunde = new Befunde();
        assertThat(Section.root("x.yaml", yaml, befunde)).isEmpty();
        assertThat(befunde.hasErrors()).isTrue();
    }

    static List<String> badYaml() {
        String laughs = "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n";
        return List.of(
                laughs,
                "a: 1\na: 2\n",
                "a: !!javax.script.ScriptEngineManager []\n",
                "a: !foo 1\n",
                "a: 1\n---\nb: 2\n",
                "- 1\n",
                "",
                "a: [",
                "? {a: 1}\n: 2\n",
                "a: " + "[".repeat(5000) + "\n",
                "a: " + "{b: ".repeat(200) + "1" + "}".repeat(200),
                "a:\n" + "  - x\n".repeat(30_000));
    }

    @ParameterizedTest
    @MethodSource("badXml")
    void refusesHostileXml(String xml) {
        Befunde befunde = new Befunde();
        assertThat(XmlFile.read(new PackageFile("x.dmn", text(xml)), befunde)).isEmpty();
        assertThat(befunde.hasErrors()).isTrue();
    }

    static List<String> badXml() {
        return List.of(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x \"x\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>",
                "<a>&x;</a>",
                "<a>",
                "<a>".repeat(100) + "</a>".repeat(100),
                "<a>" + "<b/>".repeat(6000) + "</a>",
                "");
    }
}
