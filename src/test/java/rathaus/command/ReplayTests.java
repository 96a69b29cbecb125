package rathaus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import rathaus.TestDatabase;
import rathaus.kernel.PublicReference;
import rathaus.server.DatabaseAccess;

class ReplayTests {

    private static final DatabaseAccess DATABASE = TestDatabase.fresh();
    private static final DataSource POOL = TestDatabase.asApplication(DATABASE);

    private final Recording recording = new Recording();
    private final UUID id = UUID.randomUUID();
    private final byte[] hash = new byte[32];
    private final String reference = PublicReference.random().value();

    @BeforeAll
    static void makeATable() throws SQLException {
        asOwner("""
                CREATE SCHEMA bench;
                GRANT USAGE ON SCHEMA bench TO rathaus_app;
                CREATE TABLE bench.sent (id uuid PRIMARY KEY, also text UNIQUE, hash bytea UNIQUE, reference text UNIQUE, words text);
                GRANT SELECT, INSERT ON bench.sent TO rathaus_app;
                """);
    }

    @BeforeEach
    void recordOneTransaction() throws SQLException {
        asOwner("TRUNCATE bench.sent");
        hash[0] = 7;
        try (Connection connection = recording.listen(POOL.getConnection())) {
            connection.setAutoCommit(false);
            insert(connection);
            try (PreparedStatement read = connection.prepareStatement("SELECT count(*) FROM bench.sent")) {
                read.executeQuery();
            }
            connection.commit();
        }
    }

    private void insert(Connection connection) throws SQLException {
        String sql = "INSERT INTO bench.sent VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setString(2, id.toString());
            insert.setBytes(3, hash);
            insert.setString(4, reference);
            insert.setString(5, "gleich");
            insert.executeUpdate();
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE.migratorUrl());
                var statement = connection.createStatement()) {
            statement.execute("SET ROLE rathaus_owner");
            statement.execute(sql);
        }
    }

    @Test
    void keepsTheTransactionsAndTellsWritesFromReads() {
        assertThat(recording.transactions()).hasSize(1);
        assertThat(recording.statements()).isEqualTo(2);
        assertThat(recording.writes().getFirst()).hasSize(1);
    }

    @Test
    void writesTheSameRowsWithNewIdsReferencesAndHashes() {
        Replay.renewed(recording.writes(), Map.of()).on(POOL);
        Replay.renewed(recording.writes(), Map.of()).on(POOL);
        List<Map<String, Object>> rows =
                JdbcClient.create(POOL).sql("SELECT * FROM bench.sent").query().listOfRows();
        assertThat(rows).hasSize(3).allSatisfy(row -> {
            assertThat(row.get("also")).isEqualTo(String.valueOf(row.get("id")));
            assertThat(row.get("words")).isEqualTo("gleich");
            assertThat(PublicReference.parse((String) row.get("reference"))).isPresent();
        });
    }

    @Test
    void usesTheValuesThatAreGiven() {
        UUID known = UUID.randomUUID();
        Replay.renewed(recording.writes(), Map.of(id, known)).on(POOL);
        assertThat(JdbcClient.create(POOL)
                        .sql("SELECT count(*) FROM bench.sent WHERE id = ? AND also = ?")
                        .params(known, known.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void countsTheRowsThatAreWritten() {
        assertThat(Replay.renewed(recording.writes(), Map.of()).rowsOn(POOL)).isEqualTo(1);
    }

    @Test
    void refusesToRecordWhatItCannotReplay() throws SQLException {
        try (Connection plain = POOL.getConnection()) {
            Connection listened = new Recording().listen(plain);
            assertThatThrownBy(listened::createStatement).isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
