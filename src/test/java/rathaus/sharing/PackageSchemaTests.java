package rathaus.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import rathaus.forms.FormDefinition;
import rathaus.forms.xdatenfelder.XdatenfelderImport;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Ablauf;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Datenschutzangaben;
import rathaus.servicepackage.Leistungsbeschreibung;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Ortsrechtspunkt;
import rathaus.servicepackage.Uebersetzungen;

/**
 * Editors check package files by the schemas, Rathaus by its readers: both must find the same faults of structure, on what is
 * delivered and on what is broken on purpose.
 */
class PackageSchemaTests {

    private static final long SEED = 20_261_125L;
    private static final int MUTANTS_PER_FILE = 20; // of more than a hundred files

    /** Findings of the readers about structure; the others are about references, expressions and sense. */
    private static final Set<String> STRUCTURAL = Set.of(
            "schluessel-fehlt",
            "schluessel-unbekannt",
            "text",
            "zahl",
            "bereich",
            "ja-nein",
            "auswahl",
            "tafel",
            "liste",
            "form",
            "anfuehrungszeichen",
            "id",
            "code",
            "name",
            "typ",
            "tag",
            "seiten",
            "gruppen",
            "felder",
            "optionen",
            "schritte",
            "zeichnung",
            "schreiben",
            "vorgabe",
            "rechtsgrundlage",
            "datenschutz",
            "verweis",
            "vorbefuellung",
            "uhrzeit",
            "wiederholung",
            "baustein",
            "praefix");

    private static final PackageSchemas SCHEMAS = new PackageSchemas();

    @Test
    void areValidByTheirOwnDraft() {
        assertThat(SCHEMAS.sources()).hasSize(10);
        SCHEMAS.sources()
                .forEach((name, schema) -> assertThat(PackageSchemas.findingsAbout(schema))
                        .as(name)
                        .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> acceptWhatIsDelivered() {
        return SharingFixtures.deliveredPackages().stream()
                .flatMap(folder -> yaml(SharingFixtures.filesOf(folder))
                        .map(file -> DynamicTest.dynamicTest(
                                folder.getFileName() + "/" + file.getKey(),
                                () -> assertThat(SCHEMAS.findings(
                                                PackageSchemas.nameFor(file.getKey()), YamlTree.of(file.getValue())))
                                        .isEmpty())));
    }

    /** Local law is checked by editors too, and no value is set that no package asks for. */
    @TestFactory
    Stream<DynamicTest> acceptTheLocalLawOfTheKommunen() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("ortsrecht"))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                        String text = Files.readString(file);
                        linked(Path.of(""), Map.entry(file.toString(), text));
                        assertThat(SCHEMAS.findings("ortsrechtswerte", YamlTree.of(text)))
                                .isEmpty();
                    }));
        }
    }

    /** What an import writes besides the files that every package has. */
    @Test
    void acceptWhatAnImportWrites() {
        Map<String, byte[]> draft = anImport();
        assertThat(draft).containsKey("fim.yaml");
        assertThat(draft.keySet()).anyMatch(path -> path.startsWith("codelisten/"));
        draft.forEach((path, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            if (path.endsWith(".yaml")) {
                linked(Path.of("leistungen/probe"), Map.entry(path, text));
            }
            if (path.startsWith("fim") || path.startsWith("codelisten")) {
                assertThat(SCHEMAS.findings(PackageSchemas.nameFor(path), YamlTree.of(text)))
                        .isEmpty();
            }
        });
    }

    /** A schema of one field, with a code list so long that people search it, and a rule. */
    private static Map<String, byte[]> anImport() {
        String schema = """
                <x:xdatenfelder.stammdatenschema.0102 xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_3.0.0">
                <x:stammdatenschema><x:identifikation><x:id>S99000000001</x:id></x:identifikation>
                <x:name>Probe</x:name><x:bezeichnung>Probe</x:bezeichnung><x:bezug>§ 1 Beispielsatzung</x:bezug>
                <x:regel><x:identifikation><x:id>R99000000001</x:id></x:identifikation><x:name>Farbe</x:name>
                <x:freitextRegel>F99000000001 ist nicht grau.</x:freitextRegel></x:regel>
                <x:struktur><x:anzahl>1:1</x:anzahl><x:enthaelt><x:datenfeld>
                <x:identifikation><x:id>F99000000001</x:id></x:identifikation><x:name>Farbe</x:name>
                <x:feldart><code>select</code></x:feldart><x:datentyp><code>text</code></x:datentyp>
                <x:codelisteReferenz><x:canonicalIdentification>urn:farbe</x:canonicalIdentification></x:codelisteReferenz>
                </x:datenfeld></x:enthaelt></x:struktur></x:stammdatenschema></x:xdatenfelder.stammdatenschema.0102>
                """;
        String rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i ->
                        "<Row><Value><SimpleValue>%d</SimpleValue></Value><Value><SimpleValue>Ton %d</SimpleValue></Value></Row>"
                                .formatted(i, i))
                .collect(Collectors.joining());
        String list = "<CodeList><Identification><CanonicalUri>urn:farbe</CanonicalUri></Identification><ColumnSet>"
                + "<Column Id=\"code\"/><Column Id=\"name\"/></ColumnSet><SimpleCodeList>" + rows
                + "</SimpleCodeList></CodeList>";
        return switch (XdatenfelderImport.read(
                new LeistungId("probe"),
                "probe.xml",
                schema.getBytes(StandardCharsets.UTF_8),
                Map.of("farbe_genericode.xml", list.getBytes(StandardCharsets.UTF_8)))) {
            case XdatenfelderImport.Outcome.Drafted draft -> draft.files();
            case XdatenfelderImport.Outcome.Refused refused ->
                throw new AssertionError(refused.befunde().toString());
        };
    }

    @TestFactory
    Stream<DynamicTest> areNamedInTheFirstLineOfEveryFile() {
        return SharingFixtures.deliveredPackages().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> yaml(SharingFixtures.filesOf(folder)).forEach(file -> linked(folder, file))));
    }

    @Test
    void areNamedInTheFilesOfANewPackageToo() {
        yaml(SharingFixtures.aNewPackage()).forEach(file -> linked(Path.of("leistungen/beispielantrag"), file));
    }

    private static void linked(Path folder, Map.Entry<String, String> file) {
        String start = "# yaml-language-server: $schema=";
        assertThat(file.getValue()).as(file.getKey()).startsWith(start);
        String link = file.getValue().lines().findFirst().orElseThrow().substring(start.length());
        Path target = folder.resolve(file.getKey()).resolveSibling(link).normalize();
        assertThat(target)
                .isEqualTo(PackageSchemas.FOLDER.resolve(PackageSchemas.nameFor(file.getKey()) + ".schema.json"))
                .exists();
    }

    @TestFactory
    Stream<DynamicTest> agreeWithTheReadersOnMutants() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : SharingFixtures.deliveredPackages()) {
            Map<String, String> files = SharingFixtures.filesOf(folder);
            String name = folder.getFileName().toString();
            Set<String> seen = new HashSet<>();
            yaml(files)
                    .filter(file -> seen.add(PackageSchemas.nameFor(file.getKey())))
                    .forEach(file -> tests.add(DynamicTest.dynamicTest(
                            name + "/" + file.getKey(), () -> assertAgreement(name, files, file.getKey()))));
        }
        return tests.stream();
    }

    private static void assertAgreement(String name, Map<String, String> files, String path) {
        Random random = new Random(SEED + (name + path).hashCode());
        List<String> disagreements = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < MUTANTS_PER_FILE; i++) {
            YamlTree tree = YamlTree.of(files.get(path));
            String change = mutate(tree, random);
            boolean bySchema =
                    !SCHEMAS.findings(PackageSchemas.nameFor(path), tree).isEmpty();
            Map<String, String> changed = new HashMap<>(files);
            changed.put(path, tree.text());
            List<String> byReader = structural(SharingFixtures.paket(name, changed), path);
            refused += bySchema ? 1 : 0;
            if (bySchema == byReader.isEmpty()) {
                disagreements.add(change + ": schema " + (bySchema ? "refuses" : "accepts") + ", reader " + byReader);
            }
        }
        assertThat(disagreements).as("seed %s", SEED).isEmpty();
        if (!path.startsWith("texte/")) {
            assertThat(refused).as("mutants that were refused").isGreaterThan(MUTANTS_PER_FILE / 4);
        }
    }

    private static String mutate(YamlTree tree, Random random) {
        List<YamlTree.Site> sites = tree.sites().stream()
                .filter(site -> site.path().subList(0, site.path().size() - 1).stream()
                        .noneMatch(Set.of("vorgabe", "antworten", "ortsrecht")::contains))
                .toList();
        YamlTree.Site site = sites.get(random.nextInt(sites.size()));
        boolean named = site.parent() instanceof MappingNode;
        boolean single = site.value() instanceof ScalarNode;
        int kind = random.nextInt(5);
        switch (kind) {
            case 0 -> site.remove();
            case 1 -> {
                if (!named) {
                    return mutate(tree, random);
                }
                site.rename();
            }
            case 2 -> site.replace(single ? YamlTree.mapping() : YamlTree.scalar("quatsch quatsch"));
            case 3 -> site.replace(single ? YamlTree.sequence() : YamlTree.scalar("quatsch quatsch"));
            default -> {
                if (!single) {
                    return mutate(tree, random);
                }
                site.replace(YamlTree.scalar("quatsch quatsch"));
            }
        }
        return List.of("removed", "renamed", "mapping or text", "list or text", "other word")
                        .get(kind) + " at " + String.join("/", site.path());
    }

    private static List<String> structural(Leistungspaket paket, String path) {
        Befunde befunde = new Befunde();
        Set<String> names = Ortsrechtspunkt.read(paket, befunde).orElse(List.of()).stream()
                .map(Ortsrechtspunkt::name)
                .collect(Collectors.toSet());
        switch (PackageSchemas.nameFor(path)) {
            case "leistung" -> Leistungsbeschreibung.read(paket, befunde);
            case "datenschutz" -> Datenschutzangaben.read(paket, befunde);
            case "texte" -> Uebersetzungen.read(paket, befunde);
            case "musterfall" -> Musterfall.readAll(paket, befunde);
            case "formular" -> FormDefinition.read(paket, names, Uebersetzungen.read(paket, befunde), befunde);
            case "ablauf" ->
                Ablauf.read(
                        paket,
                        FormDefinition.read(paket, names, Uebersetzungen.read(paket, befunde), befunde)
                                .orElseThrow(),
                        names,
                        befunde);
            default -> {}
        }
        return befunde.all().stream()
                .filter(befund -> befund.file().equals(path) && STRUCTURAL.contains(befund.rule()))
                .map(Befund::inOneLine)
                .toList();
    }

    private static Stream<Map.Entry<String, String>> yaml(Map<String, String> files) {
        return files.entrySet().stream().filter(file -> file.getKey().endsWith(".yaml"));
    }
}
