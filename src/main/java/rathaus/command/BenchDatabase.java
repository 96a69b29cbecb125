package rathaus.command;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import rathaus.server.DatabaseAccess;
import rathaus.server.EmbeddedPostgres;
import rathaus.server.Migrations;

/**
 * The database of the measured application and beside it, in the same server, an empty twin with the same tables, indexes,
 * roles and row security, on which no application works: there the same statements show what the database alone can do.
 */
final class BenchDatabase implements AutoCloseable {

    private static final String TWIN = "rathaus_twin";

    private final DatabaseAccess own;
    private final DatabaseAccess twin;
    private final HikariDataSource twinPool = new HikariDataSource();

    BenchDatabase(ApplicationContext context, int clients) {
        EmbeddedPostgres server = context.getBean(EmbeddedPostgres.class);
        own = server.access();
        server.createDatabase(TWIN, "template1");
        twin = server.access(TWIN);
        Migrations.run(twin);
        twinPool.setJdbcUrl(twin.applicationUrl());
        twinPool.setMaximumPoolSize(clients);
    }

    HikariDataSource twin() {
        return twinPool;
    }

    /** Drafts in both databases. */
    DraftRows drafts() {
        return new DraftRows(own, twin);
    }

    /** Fills the inbox of a unit up to this many open cases; every fourth has a hard deadline, every third a clerk. */
    void fillInbox(int kommune, String unit, List<UUID> clerks, int cases) {
        String array = clerks.toString().replace("[", "'{").replace("]", "}'");
        run("""
                INSERT INTO casework.bearbeitung
                    (kommune, id, antrag, reference, aktenzeichen, leistung, leistung_name, version, applicant, electronic,
                     unit, received_at, hard_deadline, target, due_order, state, clerk, lock_version)
                SELECT %1$d, gen_random_uuid(), gen_random_uuid(), 'B' || n, '12-54-30/2020-' || lpad(n::text, 7, '0'),
                       'bewohnerparkausweis', 'Bewohnerparkausweis beantragen', repeat('0', 64), 'Person ' || n, true,
                       '%2$s', now() - n * interval '1 minute', CASE WHEN n %% 4 = 0 THEN current_date + (n %% 300)::int END,
                       current_date + 5, CASE WHEN n %% 4 = 0 THEN current_date + (n %% 300)::int ELSE DATE '9999-12-31' END,
                       CASE WHEN n %% 3 = 0 THEN 'CLAIMED' ELSE 'UNCLAIMED' END,
                       CASE WHEN n %% 3 = 0 THEN (%4$s::uuid[])[1 + n %% %5$d] END, 1
                FROM generate_series(1 + (SELECT count(*) FROM casework.bearbeitung WHERE kommune = %1$d), %3$d) AS n
                """.formatted(kommune, unit, cases, array, clerks.size()));
        run("ANALYZE casework.bearbeitung");
    }

    private void run(String sql) {
        asOwner(own, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** What the office has not fetched yet. */
    long waitingForTheOffice() {
        return number(own, "SELECT count(*) FROM applications.office_message");
    }

    /** Bytes of the write-ahead log since the server was made. */
    long bytesLogged() {
        return number(own, "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')");
    }

    String version() {
        return asOwner(own, connection -> connection.getMetaData().getDatabaseProductVersion());
    }

    private static long number(DatabaseAccess access, String query) {
        return asOwner(access, connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Something to do with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** As the owner of all tables, whom row security does not stop. */
    static <T> T asOwner(DatabaseAccess access, Work<T> work) {
        try (Connection connection = DriverManager.getConnection(access.migratorUrl());
                Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE rathaus_owner");
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of the measurement could not be prepared or read", e);
        }
    }

    @Override
    public void close() {
        twinPool.close();
    }
}
