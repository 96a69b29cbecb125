package rathaus.command;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private final ApplicationContext context;
    private final int clients;
    private final DatabaseAccess own;
    private @Nullable Twin twin;

    /** Made when it is first asked for. */
    private record Twin(DatabaseAccess access, HikariDataSource pool) {}

    BenchDatabase(ApplicationContext context, int clients) {
        this.context = context;
        this.clients = clients;
        this.own = context.getBean(DatabaseAccess.class);
    }

    HikariDataSource twin() {
        return twinned().pool();
    }

    private Twin twinned() {
        if (twin == null) {
            EmbeddedPostgres server = context.getBean(EmbeddedPostgres.class);
            server.createDatabase(TWIN, "template1");
            DatabaseAccess access = server.access(TWIN);
            Migrations.run(access);
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(access.applicationUrl());
            pool.setMaximumPoolSize(clients);
            twin = new Twin(access, pool);
        }
        return twin;
    }

    /** Drafts in both databases. */
    DraftRows drafts() {
        return new DraftRows(own, () -> twinned().access());
    }

    /** Cases in great number. */
    BenchCaseRows cases(int kommune, List<UUID> clerks) {
        return new BenchCaseRows(own, kommune, clerks);
    }

    /** What the office has done, and a hand in it. */
    BenchOffice office() {
        return new BenchOffice(own);
    }

    /** Creates an empty database for a peer; answers with an address whose user may create tables in it. */
    String forPeer(String name) {
        EmbeddedPostgres server = context.getBean(EmbeddedPostgres.class);
        server.createDatabase(name, "template1");
        DatabaseAccess access = server.access(name);
        asOwner(access, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("CREATE SCHEMA IF NOT EXISTS peer");
            }
        });
        return access.migratorUrl() + "&currentSchema=peer&options=-c%20role=rathaus_owner";
    }

    /** Bytes of the write-ahead log since the server was made. */
    long bytesLogged() {
        return number(own, "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')");
    }

    String version() {
        return asOwner(own, connection -> connection.getMetaData().getDatabaseProductVersion());
    }

    static long number(DatabaseAccess access, String query) {
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
        if (twin != null) {
            twin.pool().close();
        }
    }
}
