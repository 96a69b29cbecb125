package rathaus.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rathaus.TestDatabase;

/** Keeps the municipalities apart: every table of every module, and what the application's role can do with one. */
class RowSecurityTests {

    /** Tables without a Kommune, each with its reason. They hold ids, never personal data. */
    private static final Map<String, String> ALLOWED = Map.of(
            "catalogue.published_version", "a Leistungspaket is the same in every Kommune; no personal data",
            "server.event_publication", "work of all Kommunen in one queue; events name their Kommune inside",
            "server.spring_session", "looked up by a random key before the Kommune is known; bound to one by identity",
            "server.spring_session_attributes", "belongs to a session",
            "server.installation_key", "fingerprints of the keys of this installation; nobody's data",
            "server.scheduled_tasks", "work of all Kommunen in one queue; tasks name their Kommune inside");

    private final DatabaseAccess access = TestDatabase.fresh();

    @BeforeEach
    void createAProbe() throws SQLException {
        asOwner("""
                CREATE SCHEMA probe;
                GRANT USAGE ON SCHEMA probe TO rathaus_app;
                CREATE TABLE probe.good (kommune int NOT NULL, id int NOT NULL, PRIMARY KEY (kommune, id));
                GRANT SELECT, INSERT, UPDATE, DELETE ON probe.good TO rathaus_app;
                ALTER TABLE probe.good ENABLE ROW LEVEL SECURITY;
                ALTER TABLE probe.good FORCE ROW LEVEL SECURITY;
                CREATE POLICY kommune ON probe.good
                    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
                INSERT INTO probe.good VALUES (1, 1), (2, 1), (2, 2);
                """);
    }

    @Test
    void coversEveryTableOfEveryModule() throws SQLException {
        try (Connection connection = AcknowledgedWrites.owner(access)) {
            SchemaWalk walk = new SchemaWalk(connection, exempt());
            assertThat(walk.tables()).contains("probe.good").containsAll(ALLOWED.keySet());
            assertThat(walk.withoutRowSecurity())
                    .as("row security enabled and forced")
                    .isEmpty();
            assertThat(walk.withoutPrimaryKey()).as("primary key").isEmpty();
            assertThat(walk.indexesWithoutKommune())
                    .as("kommune is the first column")
                    .isEmpty();
            assertThat(walk.withAnotherPolicy()).as("the policy of the house").isEmpty();
            assertThat(walk.withTooManyRights()).as("owned by rathaus_owner").isEmpty();
            assertThat(walk.foreignKeysAcrossSchemas())
                    .as("no foreign key leaves its module")
                    .isEmpty();
        }
    }

    @Test
    void isMissedByTheWalkWhereItLacks() throws SQLException {
        asOwner("""
                CREATE TABLE probe.open (id int PRIMARY KEY);
                CREATE TABLE probe.keyless (kommune int);
                CREATE TABLE probe.lenient (kommune int PRIMARY KEY);
                ALTER TABLE probe.lenient ENABLE ROW LEVEL SECURITY;
                ALTER TABLE probe.lenient FORCE ROW LEVEL SECURITY;
                CREATE POLICY kommune ON probe.lenient USING (true);
                CREATE INDEX crooked ON probe.good (id);
                GRANT TRUNCATE ON probe.good TO rathaus_app;
                CREATE TABLE server.stray (id uuid PRIMARY KEY REFERENCES server.event_publication);
                CREATE TABLE probe.far (id uuid REFERENCES server.event_publication);
                """);
        try (Connection connection = AcknowledgedWrites.owner(access)) {
            SchemaWalk walk = new SchemaWalk(connection, exempt());
            assertThat(walk.withoutRowSecurity()).contains("probe.open", "probe.keyless", "server.stray");
            assertThat(walk.withoutPrimaryKey()).contains("probe.keyless");
            assertThat(walk.indexesWithoutKommune()).contains("probe.good index probe.crooked");
            assertThat(walk.withAnotherPolicy()).contains("probe.lenient", "probe.open");
            assertThat(walk.withTooManyRights()).contains("probe.good");
            assertThat(walk.foreignKeysAcrossSchemas()).contains("far_id_fkey");
        }
    }

    @Test
    void showsNoRowOfAnotherKommune() throws SQLException {
        assertThat(count("1")).isEqualTo(1);
        assertThat(count("2")).isEqualTo(2);
        assertThat(count("3")).isZero();
    }

    @Test
    void showsNothingWithoutAKommune() throws SQLException {
        assertThat(count("")).isZero();
        try (Connection connection = TestDatabase.asApplication(access).getConnection()) {
            assertThat(number(connection, "SELECT count(*) FROM probe.good")).isZero();
        }
    }

    @Test
    void letsNobodyWriteForAnotherKommune() throws SQLException {
        try (Connection connection = asApplication("1");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE probe.good SET id = id + 10 WHERE kommune = 2"))
                    .isZero();
            assertThat(statement.executeUpdate("DELETE FROM probe.good WHERE kommune = 2"))
                    .isZero();
            assertThatThrownBy(() -> statement.execute("INSERT INTO probe.good VALUES (2, 9)"))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> statement.execute("UPDATE probe.good SET kommune = 2"))
                    .hasMessageContaining("row-level security");
        }
        assertThat(count("2")).isEqualTo(2);
    }

    @Test
    void cannotBeSwitchedOffByTheApplication() throws SQLException {
        try (Connection connection = asApplication("1");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SET ROLE rathaus_owner"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("ALTER TABLE probe.good DISABLE ROW LEVEL SECURITY"))
                    .hasMessageContaining("must be owner");
            statement.execute("SET row_security = off");
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM probe.good"))
                    .hasMessageContaining("row-level security");
        }
    }

    private static Set<String> exempt() {
        Set<String> all = new HashSet<>(ALLOWED.keySet());
        all.add("server.flyway_schema_history");
        all.addAll(Migrations.modules()
                .map(module -> "server.flyway_schema_history_" + module)
                .collect(Collectors.toSet()));
        return all;
    }

    private int count(String kommune) throws SQLException {
        try (Connection connection = asApplication(kommune)) {
            return number(connection, "SELECT count(*) FROM probe.good");
        }
    }

    private Connection asApplication(String kommune) throws SQLException {
        Connection connection = TestDatabase.asApplication(access).getConnection();
        connection.createStatement().execute("SELECT set_config('rathaus.kommune', '" + kommune + "', false)");
        return connection;
    }

    private void asOwner(String script) throws SQLException {
        try (Connection connection = AcknowledgedWrites.owner(access);
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
