package rathaus.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import rathaus.TestDatabase;

class InstallationKeysTests {

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.asApplication(TestDatabase.fresh()));

    @TempDir
    Path folder;

    private InstallationKeys keys;
    private Path file;

    @BeforeEach
    void open() {
        keys = new InstallationKeys(new DataFolder(folder), jdbc, Clock.systemUTC());
        file = folder.resolve("probe").resolve("first.key");
    }

    @Test
    void stayTheSame() {
        byte[] key = keys.key("probe", "first", "AES").getEncoded();
        assertThat(key).hasSize(32);
        assertThat(keys.key("probe", "first", "AES").getEncoded()).isEqualTo(key);
        assertThat(keys.key("probe", "second", "AES").getEncoded()).isNotEqualTo(key);
    }

    @Test
    void lieInAFileForTheOwnerAloneAndNotInTheDatabase() throws IOException {
        byte[] key = keys.key("probe", "first", "AES").getEncoded();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(file.getParent())).containsExactly(file);
        byte[] remembered = jdbc.sql("SELECT fingerprint FROM server.installation_key WHERE name = 'probe/first'")
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(remembered).isNotEqualTo(key).hasSize(32);
    }

    @Test
    void areMissedAtTheStartWhenTheyAreLost() throws IOException {
        keys.key("probe", "first", "AES");
        Files.delete(file);
        assertThatThrownBy(() -> keys.key("probe", "first", "AES"))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("fehlt")
                .hasMessageContaining("Datensicherung");
        assertThat(file).as("a lost key is never replaced in silence").doesNotExist();
    }

    @Test
    void areRefusedWhenTheyAreDamagedOrOthers() throws IOException {
        keys.key("probe", "first", "AES");
        Files.write(file, new byte[31]);
        assertThatThrownBy(() -> keys.key("probe", "first", "AES"))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("beschädigt");
        Files.write(file, new byte[32]);
        assertThatThrownBy(() -> keys.key("probe", "first", "AES"))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("andere");
    }

    @Test
    void ofAnEarlierVersionAreTakenOver() throws IOException {
        byte[] earlier = new byte[32];
        earlier[7] = 7;
        Files.createDirectories(file.getParent());
        Files.write(file, earlier);
        assertThat(keys.key("probe", "first", "AES").getEncoded()).isEqualTo(earlier);
    }
}
