package rathaus.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rathaus.TestDatabase;

class EmbeddedPostgresTests {

    private static final Duration MOST_TIME = Duration.ofSeconds(15);
    private static final int ENOUGH = 200;

    private final DataFolder data =
            TestDatabase.folder("crash-" + ProcessHandle.current().pid());

    @BeforeEach
    @AfterEach
    void removeTheFolder() throws IOException {
        PostmasterFile.read(data.database())
                .filter(PostmasterFile::serverLives)
                .flatMap(left -> ProcessHandle.of(left.pid()))
                .ifPresent(left -> {
                    left.destroyForcibly();
                    left.onExit().join();
                });
        FolderRemoval.remove(data.path());
    }

    @Test
    void losesNothingAcknowledgedWhenTheApplicationIsKilled() throws Exception {
        Killed killed = writeAndKill();
        Instant begin = Instant.now();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data)) {
            assertThat(Duration.between(begin, Instant.now())).isLessThan(MOST_TIME);
            assertThat(server.process().pid())
                    .as("goes on with the same server")
                    .isEqualTo(killed.server().pid());
            assertThat(written(server)).isGreaterThanOrEqualTo(killed.acknowledged());
        }
        assertThat(data.database().resolve("postmaster.pid"))
                .as("stopped cleanly")
                .doesNotExist();
    }

    @Test
    void losesNothingAcknowledgedWhenTheDatabaseIsKilledToo() throws Exception {
        Killed killed = writeAndKill();
        killed.server().destroyForcibly();
        killed.server().onExit().join();
        Instant begin = Instant.now();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data)) {
            assertThat(Duration.between(begin, Instant.now())).isLessThan(MOST_TIME);
            assertThat(written(server)).isGreaterThanOrEqualTo(killed.acknowledged());
        }
    }

    @Test
    void startsThoughAnotherProcessNowHasTheNumberOfTheOldServer() throws IOException {
        EmbeddedPostgres.start(data).close();
        String other = ProcessHandle.current().pid() + "\n" + data.database() + "\n0\n5432\n";
        Path trace = Files.writeString(data.database().resolve("postmaster.pid"), other);
        ServerAccount.find().own(trace);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data)) {
            assertThat(server.process().isAlive()).isTrue();
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data)) {
            assertThat(server.process().isAlive()).isTrue();
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("wird gerade von einem anderen Rathaus benutzt");
        }
    }

    @Test
    void isReachedByCommandsWhetherItRunsOrNot() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data);
                ReachedDatabase beside = ReachedDatabase.of(data, Optional.empty())) {
            assertThat(beside.own()).isEmpty();
            assertThat(beside.access()).isEqualTo(server.access());
        }
        try (ReachedDatabase started = ReachedDatabase.of(data, Optional.empty());
                Connection connection =
                        DriverManager.getConnection(started.access().applicationUrl())) {
            assertThat(started.own()).isPresent();
            assertThat(connection.isValid(5)).isTrue();
        }
        assertThat(data.database().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void keepsPasswordsToTheOwner() throws IOException {
        EmbeddedPostgres.start(data).close();
        Path file = data.path().resolve("passwords.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesAFolderAloneThatIsNoDatabase() throws IOException {
        Path foreign = Files.createDirectories(data.database()).resolve("wichtig.txt");
        Files.writeString(foreign, "nicht löschen");
        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("enthält keine Datenbank");
        assertThat(foreign).hasContent("nicht löschen");
    }

    private record Killed(int acknowledged, ProcessHandle server) {}

    /** Kills the writing process as soon as it has acknowledged enough; counts what it could still say before. */
    private Killed writeAndKill() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgedWrites.class.getName(),
                        data.path().toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = 0;
        try (BufferedReader reader = process.inputReader()) {
            CompletableFuture<Void> end = process.toHandle().onExit().thenAccept(handle -> {});
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("written ")) {
                    acknowledged++;
                }
                if (acknowledged == ENOUGH) {
                    process.toHandle().destroyForcibly();
                }
            }
            end.join();
        }
        assertThat(acknowledged).as("written before the kill").isGreaterThanOrEqualTo(ENOUGH);
        return new Killed(acknowledged, server());
    }

    private ProcessHandle server() throws IOException {
        return PostmasterFile.read(data.database())
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .orElseThrow();
    }

    private static int written(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = AcknowledgedWrites.owner(server.access());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*), max(number) FROM public.acknowledged")) {
            rows.next();
            assertThat(rows.getInt(1)).as("no gap").isEqualTo(rows.getInt(2));
            return rows.getInt(1);
        }
    }
}
