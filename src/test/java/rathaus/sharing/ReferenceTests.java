package rathaus.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rathaus.forms.xdatenfelder.FimOrigin;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.tenancy.OrtsrechtFolder;
import tools.jackson.databind.JsonNode;

/** The reference documentation is what the schemas say, and every example in it works. */
class ReferenceTests {

    private static final Path REFERENCE = Path.of("docs/leistungspaket/referenz.md");
    private static final PackageSchemas SCHEMAS = new PackageSchemas();

    @Test
    void isWrittenFromTheSchemas() throws IOException {
        String wanted = new Reference(SCHEMAS.sources()).markdown();
        if (Boolean.getBoolean("rathaus.write")) {
            Files.createDirectories(REFERENCE.getParent());
            Files.writeString(REFERENCE, wanted);
        }
        assertThat(REFERENCE).exists();
        assertThat(Files.readString(REFERENCE))
                .as("stale; write it anew: ./mvnw -Pquick test -Dtest=ReferenceTests -Drathaus.write=true")
                .isEqualTo(wanted);
    }

    @TestFactory
    Stream<DynamicTest> showsExamplesThatWork() {
        List<DynamicTest> tests = new ArrayList<>();
        SCHEMAS.sources().forEach((name, schema) -> {
            example(name, name, schema, tests);
            schema.path("$defs").properties().forEach(each -> example(name, each.getKey(), each.getValue(), tests));
        });
        assertThat(tests).hasSizeGreaterThan(45);
        return tests.stream();
    }

    /** A construct without an example is one that nobody has tried. */
    @TestFactory
    Stream<DynamicTest> showsAnExampleOfEveryConstruct() {
        return SCHEMAS.sources().entrySet().stream()
                .flatMap(schema -> schema.getValue().path("$defs").properties().stream()
                        .filter(each -> each.getValue().has("properties"))
                        .filter(each -> !each.getKey().equals("fim_teile"))
                        .map(each -> DynamicTest.dynamicTest(
                                schema.getKey() + ": " + each.getKey(),
                                () -> assertThat(each.getValue().has("x-beispiel"))
                                        .isTrue())));
    }

    private static void example(String schema, String construct, JsonNode definition, List<DynamicTest> tests) {
        JsonNode example = definition.path("x-beispiel");
        if (!example.isMissingNode()) {
            tests.add(DynamicTest.dynamicTest(schema + ": " + construct, () -> assertWorks(schema, example)));
        }
    }

    private static void assertWorks(String schema, JsonNode example) {
        Map<String, String> files = aBase();
        String path = fileOf(schema);
        YamlTree tree = YamlTree.of(files.get(path));
        tree.graft(
                example.path("ort").asString(), YamlTree.of(example.path("yaml").asString()));
        assertThat(SCHEMAS.findings(schema, tree)).isEmpty();
        files.put(path, tree.text());
        if (schema.equals("ortsrechtswerte")) {
            assertHolds(tree.text());
            return;
        }
        files.remove("ortsrechtswerte.yaml");
        Leistungspaket paket = SharingFixtures.paket("beispielantrag", files);
        Befunde befunde = new Befunde();
        Verfahren.read(paket, befunde);
        Musterfall.readAll(paket, befunde);
        FimOrigin.read(paket, befunde);
        assertThat(befunde.all().stream()
                        .filter(befund -> befund.grade() == Befund.Grade.ERROR)
                        .map(Befund::inOneLine))
                .isEmpty();
        if (schema.equals("musterfall")) {
            assertThat(PackageCheck.of(paket, SharingFixtures.ORTSRECHT).deviations())
                    .isEmpty();
        }
    }

    private static void assertHolds(String values) {
        try {
            Path folder = Files.createTempDirectory("ortsrecht");
            Files.createDirectories(folder.resolve("rodenbach"));
            Files.writeString(folder.resolve("rodenbach/beispielantrag.yaml"), values);
            assertThat(new OrtsrechtFolder(folder).all("rodenbach", new LeistungId("beispielantrag")))
                    .isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package that {@code new} lays down, with a fee, with what an import adds, and with values of a Kommune. */
    private static Map<String, String> aBase() {
        Map<String, String> files = new LinkedHashMap<>(
                SharingFixtures.aNewPackageWithFee(SharingFixtures.aTable("UNIQUE", "\"auskunft\"", "\"beschwerde\"")));
        files.put("fim.yaml", """
                schema: {fim: S99000000001, xdatenfelder: "3.0.0", name: Probe, bezug: [], stichworte: []}
                regeln: []
                struktur: ["1:1 F99000000001"]
                stellen: []
                elemente:
                  - {fim: F99000000001, name: Farbe, feldart: input, datentyp: text}
                codelisten: []
                """);
        files.put("ortsrechtswerte.yaml", "werte: []\n");
        return files;
    }

    private static String fileOf(String schema) {
        return switch (schema) {
            case "texte" -> "texte/en.yaml";
            case "musterfall" -> "musterfaelle/01-auskunft.yaml";
            default -> schema + ".yaml";
        };
    }
}
