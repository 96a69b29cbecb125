package rathaus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rathaus.xdomea.MessageKind;
import rathaus.xdomea.XdomeaFixtures;
import rathaus.xdomea.XdomeaVersion;
import rathaus.xdomea.XdomeaWriter;

class XdomeaCommandTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void showsTheTreeOfAPackage() throws IOException {
        Path file = Files.write(
                folder.resolve("paket.zip"),
                XdomeaFixtures.packed(XdomeaFixtures.message(XdomeaVersion.V4_0_0, MessageKind.DELIVERY)));
        assertThat(show("show", file.toString())).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Nachricht 0503 (Aussonderung.Aussonderung), xdomea 4.0.0")
                .contains("  Akte 12-54/2020-000001 | Parken & <Wohnen>")
                .contains("    Vorgang 12-54/2020-000001, 1 | Bewohnerparkausweis")
                .contains("z. d. A. 2020-04-05", "aufzubewahren bis 2025-12-31")
                .contains("      Dokument 1 | Bescheid", "Datei vorhanden: " + XdomeaFixtures.FILE_NAME);
    }

    @Test
    void tellsWhatIsMissing() throws IOException {
        Path file = Files.write(
                folder.resolve("nachricht.xml"),
                XdomeaWriter.write(XdomeaFixtures.message(XdomeaVersion.V3_1_0, MessageKind.DELIVERY)));
        assertThat(show("show", file.toString())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Datei FEHLT: " + XdomeaFixtures.FILE_NAME, "Genannte Datei fehlt");
    }

    @Test
    void asksForAFile() {
        assertThat(show("show")).isEqualTo(2);
        assertThat(show("zeige", "x")).isEqualTo(2);
        assertThat(show("show", folder.resolve("nichts.zip").toString())).isEqualTo(2);
    }

    private int show(String... arguments) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try {
            return new XdomeaCommand(out).run(java.util.List.of(arguments));
        } catch (WrongUse wrong) {
            return Command.WRONG_USE;
        }
    }
}
