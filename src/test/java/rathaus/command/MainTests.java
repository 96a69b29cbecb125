package rathaus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tanzen",
                "bench tanzen",
                "bench --langsam",
                "run --port",
                "run --port 0",
                "run --port 65536",
                "run --port x",
                "run --farbe rot"
            })
    void callsSenselessArgumentsWrongUse(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = String.valueOf(other.getLocalPort());
            assertThat(run("run", "--port", port)).isEqualTo(1);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("Port " + port + " ist schon belegt");
        }
    }

    @Test
    void saysThatAFileLiesOnTheWayToTheDataFolder(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("datei"));
        assertThat(run("run", "--port", String.valueOf(freePort()), "--data", file + "/daten"))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("Datenordner");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Main.run(List.of(arguments), stream, stream);
    }
}
