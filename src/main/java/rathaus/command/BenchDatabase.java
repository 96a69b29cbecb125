package rathaus.command;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private final EmbeddedPostgres server;
    private final DatabaseAccess own;
    private final DatabaseAccess twin;
    private final HikariDataSource twinPool = new HikariDataSource();

    BenchDatabase(ApplicationContext context, int clients) {
        server = context.getBean(EmbeddedPostgres.class);
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

    /** Cases in great number. */
    BenchCaseRows cases(int kommune, List<UUID> clerks) {
        return new BenchCaseRows(own, kommune, clerks);
    }

    /** Waits until a first case is in its file, with the papers of the Antrag. */
    void awaitFirstFile(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (number(own, "SELECT count(*) FROM records.dokument") < 2) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("The office has not filed the first Antrag");
            }
            Bench.pause(200);
        }
    }

    /** Id of a member of staff of Bad Vilbel. */
    UUID account(String login) {
        return ids("SELECT id FROM identity.staff_account WHERE kommune = 1 AND login = '" + login + "'")
                .getFirst();
    }

    /** Those that were decided. */
    Set<UUID> decidedCases() {
        return new HashSet<>(ids("SELECT id FROM casework.bearbeitung WHERE decision IS NOT NULL"));
    }

    /** The latest cases that nobody has on the desk. */
    List<UUID> undecided(int count) {
        return ids("SELECT id FROM casework.bearbeitung WHERE kommune = 1 AND state = 'UNCLAIMED'"
                + " ORDER BY received_at DESC LIMIT " + count);
    }

    /** How many events are recorded for these cases and their Anträge. */
    long historyRows(List<UUID> cases) {
        return number(own, """
                SELECT count(*) FROM history.event e JOIN casework.bearbeitung b ON e.subject IN (b.id, b.antrag)
                WHERE b.id = ANY (%s)""".formatted(array(cases)));
    }

    /** Notes for these cases that their letters lie in the mailbox since today. */
    void deliver(List<UUID> cases) {
        run("""
                UPDATE casework.bearbeitung SET bescheid = gen_random_uuid(), channel = 'MAILBOX', delivered_on = current_date,
                    notified_on = current_date + 4, appeal_until = current_date + 40
                WHERE id = ANY (%s)""".formatted(array(cases)));
    }

    private static String array(List<UUID> ids) {
        return ids.toString().replace("[", "'{").replace("]", "}'") + "::uuid[]";
    }

    /** Takes away what would follow from the acts of clerks: letters to be written. */
    void forgetWork() {
        run("DELETE FROM server.scheduled_tasks WHERE task_name = 'casework.follow' AND NOT picked");
    }

    /** As many sessions as this one, for the same person. */
    List<String> sessions(String session, int count) {
        String sql = """
                WITH one AS (SELECT * FROM server.spring_session WHERE session_id = '%s'),
                made AS (INSERT INTO server.spring_session (primary_id, session_id, creation_time, last_access_time,
                        max_inactive_interval, expiry_time, principal_name)
                    SELECT gen_random_uuid(), gen_random_uuid(), creation_time, last_access_time, max_inactive_interval,
                        expiry_time, principal_name FROM one, generate_series(1, %d)
                    RETURNING primary_id, session_id),
                told AS (INSERT INTO server.spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
                    SELECT made.primary_id, a.attribute_name, a.attribute_bytes
                    FROM made, one JOIN server.spring_session_attributes a ON a.session_primary_id = one.primary_id)
                SELECT session_id::uuid FROM made
                """.formatted(UUID.fromString(session), count);
        return ids(sql).stream().map(UUID::toString).toList();
    }

    private List<UUID> ids(String query) {
        return asOwner(own, connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                List<UUID> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
                return ids;
            }
        });
    }

    private void run(String sql) {
        asOwner(own, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Creates an empty database for a peer; answers with an address whose user may create tables in it. */
    String forPeer(String name) {
        server.createDatabase(name, "template1");
        DatabaseAccess access = server.access(name);
        asOwner(access, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("CREATE SCHEMA IF NOT EXISTS peer");
            }
        });
        return access.migratorUrl() + "&currentSchema=peer&options=-c%20role=rathaus_owner";
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
