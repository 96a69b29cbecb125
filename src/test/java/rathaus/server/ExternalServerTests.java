package rathaus.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rathaus.TestDatabase;

/** Against the oldest server that is supported, as Debian packages it; skipped where it is not installed. */
class ExternalServerTests {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final ServerAccount ACCOUNT = ServerAccount.find();
    private static final Path FOLDER =
            TestDatabase.folder("external-" + ProcessHandle.current().pid()).path();
    private static final Path DATABASE = FOLDER.resolve("postgres");
    private static int port;

    @BeforeAll
    static void start() throws IOException, SQLException {
        assumeTrue(Files.isExecutable(PROGRAMS.resolve("initdb")), "PostgreSQL 15 is not installed in " + PROGRAMS);
        OpenFolders.create(FOLDER);
        Files.createDirectory(DATABASE);
        ACCOUNT.own(DATABASE);
        run(
                "initdb",
                "-D",
                DATABASE.toString(),
                "-U",
                "postgres",
                "--auth=trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync");
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
        run(
                "pg_ctl",
                "-D",
                DATABASE.toString(),
                "-w",
                "-l",
                DATABASE.resolve("log").toString(),
                "-o",
                options,
                "start");
        try (Connection connection = DriverManager.getConnection(url("postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            for (String command : rolesScript().split(";")) {
                statement.execute(command);
            }
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (Files.exists(DATABASE.resolve("postmaster.pid"))) {
            run("pg_ctl", "-D", DATABASE.toString(), "-w", "-m", "fast", "stop");
        }
        FolderRemoval.remove(FOLDER);
    }

    @Test
    void takesAllMigrationsAndRunsNoneTwice() throws SQLException {
        DatabaseAccess access = new DatabaseAccess(url("rathaus", "rathaus_app"), url("rathaus", "rathaus_migrator"));
        Migrations.run(access);
        int first = migrations(access);
        Migrations.run(access);
        assertThat(first).isPositive();
        assertThat(migrations(access)).isEqualTo(first);
        try (Connection connection = DriverManager.getConnection(access.applicationUrl());
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("SELECT count(*) FROM server.scheduled_tasks"))
                    .isTrue();
        }
    }

    @Test
    void isRefusedWithoutItsRoles() {
        DatabaseAccess superuser = new DatabaseAccess(url("postgres", "postgres"), url("postgres", "rathaus_app"));
        assertThatThrownBy(() -> Migrations.run(superuser))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("docs/operate/roles.sql");
    }

    @Test
    void isMissedWhenItDoesNotAnswer() {
        String nowhere = "jdbc:postgresql://127.0.0.1:1/rathaus?user=rathaus_migrator";
        assertThatThrownBy(() -> Migrations.run(new DatabaseAccess(nowhere, nowhere)))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("nicht erreichbar");
    }

    private static int migrations(DatabaseAccess access) throws SQLException {
        int all = 0;
        try (Connection connection = AcknowledgedWrites.owner(access);
                Statement statement = connection.createStatement()) {
            for (String module : Migrations.modules().toList()) {
                try (ResultSet rows = statement.executeQuery(
                        "SELECT count(*) FROM server.flyway_schema_history_" + module + " WHERE success")) {
                    rows.next();
                    all += rows.getInt(1);
                }
            }
        }
        return all;
    }

    private static String rolesScript() throws IOException {
        return Files.readString(Path.of("docs/operate/roles.sql"))
                .replaceAll("(?m)^--.*$", "")
                .replace(":'migrator_password'", "'m'")
                .replace(":'app_password'", "'a'")
                .strip();
    }

    private static void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(PROGRAMS.resolve(program).toString()));
        command.addAll(List.of(arguments));
        Subprocess done = ACCOUNT.run(FOLDER, command);
        assertThat(done.succeeded()).as(done.output()).isTrue();
    }

    private static String url(String database, String user) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + user + "&password=x";
    }
}
