package rathaus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ConfigurableApplicationContext;
import rathaus.server.DataFolder;
import rathaus.server.DatabaseAccess;
import rathaus.server.EmbeddedPostgres;
import rathaus.server.Migrations;
import rathaus.server.StartProblem;

/**
 * The database of the tests: one embedded server per JVM, one migrated template in it, and a copy of this template for
 * whoever asks. Copies are made in a tenth of a second, so that no test has to tidy up after another.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "tests_template";
    private static final int MOST_JVMS = 16;
    private static final List<ConfigurableApplicationContext> CONTEXTS = new CopyOnWriteArrayList<>();
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;
    private static int number;

    private TestDatabase() {}

    /** A new database with all schemas and no rows. */
    public static DatabaseAccess fresh() {
        EmbeddedPostgres running = server();
        String name = "tests_" + COPIES.incrementAndGet();
        running.dropDatabase(name);
        running.createDatabase(name, TEMPLATE);
        return running.access(name);
    }

    /** Connections as the application, for tests without Spring: they see the Kommune of {@code rathaus.kommune} only. */
    public static PGSimpleDataSource asApplication(DatabaseAccess access) {
        return at(access.applicationUrl());
    }

    /** Connections as the migrator; {@code SET ROLE rathaus_owner} lets them see and change every row. */
    public static PGSimpleDataSource asMigrator(DatabaseAccess access) {
        return at(access.migratorUrl());
    }

    private static PGSimpleDataSource at(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    /** Lets this context end before the server does. */
    static void usedBy(ConfigurableApplicationContext context) {
        CONTEXTS.add(context);
    }

    private static void stop(EmbeddedPostgres running) {
        CONTEXTS.forEach(ConfigurableApplicationContext::close);
        running.close();
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            EmbeddedPostgres started = start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started), "stop-test-database"));
            started.dropDatabase(TEMPLATE);
            started.createDatabase(TEMPLATE, "template1");
            Migrations.run(started.access(TEMPLATE));
            server = started;
        }
        return server;
    }

    /** Several JVMs may test the same checkout: each takes the first folder that is free. */
    private static EmbeddedPostgres start() {
        for (int i = 1; i < MOST_JVMS; i++) {
            try {
                EmbeddedPostgres started = EmbeddedPostgres.start(folder("database-" + i));
                number = i;
                return started;
            } catch (StartProblem problem) {
                if (!String.valueOf(problem.getMessage()).matches(".*anderen Rathaus.*")) {
                    throw problem;
                }
            }
        }
        throw new IllegalStateException("Too many tests run in this checkout at once");
    }

    /** Where the application with the newest copy keeps documents and keys: empty, and no other application's. */
    static synchronized DataFolder files() {
        server();
        DataFolder files = folder("files-" + number + "-" + COPIES.get());
        if (Files.exists(files.path())) {
            files.remove();
        }
        return files;
    }

    /** A data folder for tests, below {@code target} or, for root, where the account of the database can reach it. */
    public static DataFolder folder(String name) {
        if (!Pattern.matches("[a-z0-9-]+", name)) {
            throw new IllegalArgumentException(name);
        }
        DataFolder standard = DataFolder.standard(Path.of(""));
        Path checkout = Path.of("").toAbsolutePath();
        Path tests = standard.path().startsWith(checkout)
                ? checkout.resolve("target").resolve("test-data")
                : standard.path().resolveSibling(standard.path().getFileName() + "-tests");
        return new DataFolder(tests.resolve(name));
    }
}
