package rathaus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XdatenfelderCommandTests {

    private static final String SCHEMA = """
            <x:xdatenfelder.stammdatenschema.0102 xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_3.0.0">
            <x:stammdatenschema><x:identifikation><x:id>S99000000001</x:id></x:identifikation>
            <x:name>Probe</x:name><x:bezeichnung>Probe</x:bezeichnung>
            <x:struktur><x:anzahl>1:1</x:anzahl><x:enthaelt><x:datenfeld>
            <x:identifikation><x:id>F99000000001</x:id></x:identifikation><x:name>Farbe</x:name>
            <x:feldart><code>select</code></x:feldart><x:datentyp><code>text</code></x:datentyp>
            <x:codelisteReferenz><x:canonicalIdentification>urn:farbe</x:canonicalIdentification></x:codelisteReferenz>
            </x:datenfeld></x:enthaelt></x:struktur></x:stammdatenschema></x:xdatenfelder.stammdatenschema.0102>
            """;
    private static final String COLOURS = """
            <CodeList><Identification><CanonicalUri>urn:farbe</CanonicalUri></Identification>
            <ColumnSet><Column Id="code"/><Column Id="name"/></ColumnSet><SimpleCodeList>
            <Row><Value><SimpleValue>1</SimpleValue></Value><Value><SimpleValue>rot</SimpleValue></Value></Row>
            <Row><Value><SimpleValue>2</SimpleValue></Value><Value><SimpleValue>blau</SimpleValue></Value></Row>
            </SimpleCodeList></CodeList>
            """;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path schema;

    @BeforeEach
    void writeASchemaWithItsCodeList() throws IOException {
        schema = Files.writeString(folder.resolve("schema.xml"), SCHEMA);
        Files.writeString(folder.resolve("farbe_genericode.xml"), COLOURS);
    }

    @Test
    void importsADraftThatTheCheckCanRead() throws IOException {
        Path paket = folder.resolve("neu/probe");
        assertThat(run("import", schema, paket)).isZero();
        assertThat(text()).contains("Entwurf mit 1 Seiten und 1 Feldern");
        assertThat(Files.readString(paket.resolve("formular.yaml"))).contains("label: blau");
        assertThat(Main.run(List.of("check", paket.toString()), stream(), stream()))
                .isEqualTo(1);
        assertThat(text()).contains("„urheber“ fehlt", "zu wenige Musterfälle").doesNotContain("formular.yaml:");
    }

    @Test
    void exportsWithTheCodeListsBeside() throws IOException {
        Path paket = folder.resolve("probe");
        run("import", schema, paket);
        Path target = folder.resolve("aus/probe.xml");
        assertThat(run("export", paket, target)).isZero();
        assertThat(Files.readString(target)).contains("xdatenfelder_3.0.0", "2026-11-25T12:00:00Z");
        assertThat(folder.resolve("aus/urn-farbe_genericode.xml")).content().contains("<gc:CodeList", "blau");
    }

    @Test
    void leavesNoHalfFileWhenTheDiskIsFull() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs a shell that limits the size of files");
        Path paket = folder.resolve("probe");
        run("import", schema, paket);
        Path target = folder.resolve("aus/probe.xml");
        List<String> command = List.of(
                "/bin/bash",
                "-c",
                "ulimit -f 1; exec \"$@\"",
                "rathaus",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "xdatenfelder",
                "export",
                paket.toString(),
                target.toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(folder.resolve("aus")).isEmptyDirectory();
    }

    @Test
    void neverOverwritesAnything() throws IOException {
        Path paket = folder.resolve("probe");
        Files.createDirectory(paket);
        assertThatThrownBy(() -> run("import", schema, paket)).isInstanceOf(WrongUse.class);
        assertThat(paket).isEmptyDirectory();
        Path other = folder.resolve("anderes");
        run("import", schema, other);
        Files.createDirectory(folder.resolve("aus"));
        Path list = Files.writeString(folder.resolve("aus/urn-farbe_genericode.xml"), "meins");
        assertThat(run("export", other, folder.resolve("aus/probe.xml"))).isEqualTo(1);
        assertThat(list).content().isEqualTo("meins");
        assertThat(folder.resolve("aus/probe.xml")).doesNotExist();
    }

    @Test
    void saysThatTheTargetCannotBeWritten() {
        Path closed = Path.of("/proc");
        assumeTrue(Files.isDirectory(closed), "no folder here in which nobody may write");
        assertThat(run("import", schema, closed.resolve("probe"))).isEqualTo(1);
        assertThat(text()).contains("ließ sich nicht schreiben");
        Path paket = folder.resolve("probe");
        run("import", schema, paket);
        assertThat(run("export", paket, closed.resolve("probe.xml"))).isEqualTo(1);
    }

    @Test
    void saysThatAFileIsInTheWay() throws IOException {
        assertThat(run("import", schema, folder.resolve("schema.xml/probe"))).isEqualTo(1);
        assertThat(text()).contains("ließ sich nicht schreiben");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void refusesWhatIsNoSchema() throws IOException {
        Path paket = folder.resolve("probe");
        assertThat(run("import", folder.resolve("farbe_genericode.xml"), paket)).isEqualTo(1);
        assertThat(text()).contains("keine Datei von XDatenfelder", "nichts geschrieben");
        assertThat(paket).doesNotExist();
        assertThat(run("export", folder, folder.resolve("x.xml"))).isEqualTo(1);
    }

    @Test
    void callsSenselessArgumentsWrongUse() {
        for (List<String> arguments : List.of(
                List.<String>of(),
                List.of("import", schema.toString()),
                List.of("lesen", schema.toString(), "x"),
                List.of("import", folder.resolve("fehlt.xml").toString(), "x"),
                List.of("import", folder.toString(), folder.resolve("probe").toString()),
                List.of(
                        "import",
                        schema.toString(),
                        folder.resolve("Groß und krumm").toString()))) {
            assertThatThrownBy(() -> command().run(arguments))
                    .as("%s", arguments)
                    .isInstanceOf(WrongUse.class);
        }
    }

    private int run(String verb, Path from, Path to) {
        return command().run(List.of(verb, from.toString(), to.toString()));
    }

    private XdatenfelderCommand command() {
        return new XdatenfelderCommand(stream(), Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC));
    }

    private PrintStream stream() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
