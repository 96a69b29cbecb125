package rathaus.command;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import rathaus.kernel.KommuneId;
import rathaus.server.DatabaseAccess;

/** The same rows by plain SQL: what the database could do if nobody had to think. */
final class BenchRows {

    private static final int ROWS_OF_A_SUBMISSION = 7;
    private static final int BYTES_OF_A_ROW = 300;

    private final DataSource pool;
    private final DatabaseAccess access;

    BenchRows(DataSource pool, DatabaseAccess access) {
        this.pool = pool;
        this.access = access;
    }

    void prepare() {
        asOwner("""
                CREATE SCHEMA IF NOT EXISTS bench;
                GRANT USAGE ON SCHEMA bench TO rathaus_app;
                CREATE TABLE IF NOT EXISTS bench.raw (kommune int, id uuid, number int, body bytea, PRIMARY KEY (kommune, id, number));
                GRANT SELECT, INSERT ON bench.raw TO rathaus_app;
                """);
    }

    /** One durable transaction with as many rows as a submission writes. */
    long write() {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            UUID id = UUID.randomUUID();
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO bench.raw VALUES (1, ?, ?, ?)")) {
                for (int row = 0; row < ROWS_OF_A_SUBMISSION; row++) {
                    insert.setObject(1, id);
                    insert.setInt(2, row);
                    insert.setBytes(3, new byte[BYTES_OF_A_ROW]);
                    insert.executeUpdate();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            return ROWS_OF_A_SUBMISSION;
        } catch (SQLException e) {
            throw new IllegalStateException("The raw write failed", e);
        }
    }

    /** Fills the inbox of a unit up to this many open cases; every fourth has a hard deadline. */
    void fillInbox(KommuneId kommune, String unit, int cases) {
        asOwner("""
                INSERT INTO casework.bearbeitung
                    (kommune, id, antrag, reference, aktenzeichen, leistung, leistung_name, version, applicant, electronic,
                     unit, received_at, hard_deadline, target, due_order, state, lock_version)
                SELECT %1$d, gen_random_uuid(), gen_random_uuid(), 'B' || n, '12-54-30/2020-' || lpad(n::text, 7, '0'),
                       'bewohnerparkausweis', 'Bewohnerparkausweis beantragen', repeat('0', 64), 'Person ' || n, true,
                       '%2$s', now() - n * interval '1 minute', CASE WHEN n %% 4 = 0 THEN current_date + (n %% 300)::int END,
                       current_date + 5, CASE WHEN n %% 4 = 0 THEN current_date + (n %% 300)::int ELSE DATE '9999-12-31' END,
                       'UNCLAIMED', 1
                FROM generate_series(1 + (SELECT count(*) FROM casework.bearbeitung WHERE kommune = %1$d), %3$d) AS n;
                ANALYZE casework.bearbeitung;
                """.formatted(kommune.value(), unit, cases));
    }

    /** The first page of the inbox by plain SQL. */
    long readInbox(KommuneId kommune, String unit) {
        String query = "SELECT * FROM casework.bearbeitung WHERE kommune = ? AND unit = ? AND state <> 'CLOSED'"
                + " ORDER BY due_order, received_at, id LIMIT 51";
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement open = connection.createStatement();
                    PreparedStatement read = connection.prepareStatement(query)) {
                open.execute("SET LOCAL rathaus.kommune = '" + kommune.value() + "'");
                read.setInt(1, kommune.value());
                read.setString(2, unit);
                long rows = 0;
                try (ResultSet result = read.executeQuery()) {
                    while (result.next()) {
                        rows += result.getString("aktenzeichen").isEmpty() ? 0 : 1;
                    }
                }
                connection.rollback();
                return rows;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The raw read failed", e);
        }
    }

    private void asOwner(String statements) {
        try (Connection connection = DriverManager.getConnection(access.migratorUrl());
                Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE rathaus_owner");
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be prepared", e);
        }
    }
}
