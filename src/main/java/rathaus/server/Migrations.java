package rathaus.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the schemas of a database up to date: first what belongs to no module ({@code db/migration/__root}), then each
 * module from its own folder {@code db/migration/<module>} with its own history table, in alphabetical order. No table
 * refers to a table of another module; {@code recordsearch} puts triggers on those of {@code records} and comes after it.
 */
public final class Migrations {

    private static final String ROOT = "__root";
    private static final String SCHEMA = "server";
    private static final int LEAST_VERSION = 15;

    private Migrations() {}

    /**
     * Runs what has not run yet, as the owner of the tables.
     *
     * @throws StartProblem if the server cannot be reached, is too old, or its roles are not prepared
     */
    public static void run(DatabaseAccess access) {
        requirePreparedServer(access);
        Stream.concat(Stream.of(ROOT), modules()).forEach(module -> migrate(access, module));
    }

    private static void migrate(DatabaseAccess access, String module) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(access.migratorUrl(), null, null)
                .initSql("SET ROLE rathaus_owner")
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(true)
                .defaultSchema(SCHEMA)
                .createSchemas(true)
                .table(module.equals(ROOT) ? "flyway_schema_history" : "flyway_schema_history_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** The modules that have a folder with migrations on the class path. */
    static Stream<String> modules() {
        try {
            Resource[] scripts =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*__*.sql");
            return Arrays.stream(scripts)
                    .map(Migrations::folder)
                    .filter(folder -> !folder.equals(ROOT))
                    .distinct()
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource script) {
        try {
            List<String> parts = List.of(script.getURL().toString().split("/"));
            return parts.get(parts.size() - 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requirePreparedServer(DatabaseAccess access) {
        try (Connection connection = DriverManager.getConnection(access.migratorUrl())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < LEAST_VERSION) {
                throw new StartProblem("server.start.too-old", version, LEAST_VERSION);
            }
            connection.createStatement().execute("SET ROLE rathaus_owner");
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    private static RuntimeException problem(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("08")) {
            return new StartProblem("server.start.unreachable-server");
        }
        if (state.startsWith("28")) {
            return new StartProblem("server.start.log-in-refused");
        }
        if (state.equals("22023") || state.equals("42501") || state.equals("42704")) {
            return new StartProblem("server.start.roles-missing");
        }
        return new IllegalStateException("The database refuses: " + state, failure);
    }
}
