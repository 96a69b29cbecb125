package rathaus.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rathaus.servicepackage.Befund;

/** What the product itself says in Leichter Sprache keeps the rules that it asks of packages. */
class EasyTextsTests {

    static Stream<Path> packages() {
        return SharingFixtures.deliveredPackages().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void ofDeliveredPackagesAreCompleteAndPlainWithoutExceptions(Path folder) {
        Map<String, String> files = SharingFixtures.filesOf(folder);
        assertThat(files).containsKey("texte/de-simple.yaml");
        assertThat(SharingFixtures.check(files).befunde().stream()
                        .filter(befund -> befund.file().equals("texte/de-simple.yaml"))
                        .map(Befund::inOneLine))
                .isEmpty();
    }

    @Test
    void ofTheInterfaceArePlain() throws IOException {
        Map<String, String> texts = interfaceTexts();
        assertThat(texts).hasSizeGreaterThan(100);
        texts.forEach(
                (key, text) -> assertThat(PlainSentences.faults(text)).as(key).isEmpty());
    }

    @Test
    void ofTheCatalogueArePlain() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/catalogue/lebenslagen.yaml")).stream()
                .filter(line -> line.strip().startsWith("de-simple: "))
                .toList();
        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(lines)
                .allSatisfy(line -> assertThat(PlainSentences.faults(line)).isEmpty());
    }

    private static Map<String, String> interfaceTexts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("_de__simple.properties"))
                    .toList()) {
                Properties properties = new Properties();
                try (InputStreamReader reader =
                        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        }
        return texts;
    }
}
