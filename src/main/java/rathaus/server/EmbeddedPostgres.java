package rathaus.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that belongs to this process and to one data folder. Every commit it acknowledges is on the disk. It
 * outlives a killed process on purpose: the next start takes the running server over, or recovers what a crash left.
 */
public final class EmbeddedPostgres implements DatabaseServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int ATTEMPTS = 3;
    private static final String DATABASE = "rathaus";
    private static final String MAINTENANCE = "postgres";

    private final DataFolder data;
    private final ServerAccount account;
    private final PostgresBinaries binaries;
    private final Passwords passwords;
    private final FileChannel lock;
    private int port;

    private EmbeddedPostgres(DataFolder data, FileChannel lock) throws IOException {
        this.data = data;
        this.lock = lock;
        this.account = ServerAccount.find();
        this.binaries = PostgresBinaries.unpackedBelow(data.binaries());
        this.passwords = Passwords.in(data.path().resolve("passwords.properties"));
    }

    /**
     * Starts the server of this folder and returns when it answers; creates the database when the folder is new.
     *
     * @throws StartProblem with a sentence for whoever started the application, if the folder cannot be used
     */
    public static EmbeddedPostgres start(DataFolder data) {
        try {
            data.prepare();
            FileChannel lock = locked(data.path());
            try {
                StorageTrouble.requireSpace(data.path());
                EmbeddedPostgres server = new EmbeddedPostgres(data, lock);
                server.run();
                return server;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw StorageTrouble.of(data.path(), e);
        }
    }

    /** How the server is reached that a living process runs on this folder; empty if nobody uses the folder. */
    static Optional<DatabaseAccess> running(DataFolder data) throws IOException {
        try {
            locked(data.path()).close();
            return Optional.empty();
        } catch (StartProblem inUse) {
            LOG.debug("Another process uses the data folder", inUse);
        }
        Passwords passwords = Passwords.in(data.path().resolve("passwords.properties"));
        return PostmasterFile.read(data.database())
                .filter(PostmasterFile::serverLives)
                .map(file -> new DatabaseAccess(
                        url(file.port(), DATABASE, Passwords.APPLICATION, passwords),
                        url(file.port(), DATABASE, Passwords.MIGRATOR, passwords)));
    }

    /** Stops the server that a killed process has left running on this folder, if there is one. */
    public static void stopLeftBehind(DataFolder data) {
        if (Files.exists(data.database().resolve("PG_VERSION"))) {
            start(data).close();
        }
    }

    /** One process per folder: the lock goes with the process, however it ends. */
    private static FileChannel locked(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            LOG.debug("The data folder is in use by this very process", heldByThisProcess);
        }
        channel.close();
        throw new StartProblem("server.start.folder-in-use", folder);
    }

    private void run() throws IOException {
        if (!Files.exists(data.database().resolve("PG_VERSION"))) {
            new DatabaseCreation(data, account, binaries).create(passwords.of(Passwords.SUPERUSER));
        }
        if (!account.canEnter(data.database())) {
            throw new StartProblem("server.start.unreachable", data.path());
        }
        if (!takenOver()) {
            launch();
        }
        try (Connection connection = connectAsSuperuser(MAINTENANCE)) {
            DatabaseRoles.prepare(connection, passwords);
            DatabaseRoles.createDatabase(connection, DATABASE, "template1");
        } catch (SQLException e) {
            throw new IllegalStateException("The roles of the database could not be prepared", e);
        }
    }

    /** How the application's database is reached. */
    @Override
    public DatabaseAccess access() {
        return access(DATABASE);
    }

    /** How another database of this server is reached. */
    public DatabaseAccess access(String database) {
        return new DatabaseAccess(url(database, Passwords.APPLICATION), url(database, Passwords.MIGRATOR));
    }

    /** Creates a database as a copy of another one to which nobody is connected; does nothing if it exists. */
    public void createDatabase(String name, String template) {
        try (Connection connection = connectAsSuperuser(MAINTENANCE)) {
            DatabaseRoles.createDatabase(connection, name, template);
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " could not be created", e);
        }
    }

    /** Drops a database with everything in it, whoever is connected; does nothing if it does not exist. */
    public void dropDatabase(String name) {
        try (Connection connection = connectAsSuperuser(MAINTENANCE)) {
            DatabaseRoles.dropDatabase(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " could not be dropped", e);
        }
    }

    /** The process of the database server, for those who watch it. */
    public ProcessHandle process() {
        try {
            return PostmasterFile.read(data.database())
                    .flatMap(file -> ProcessHandle.of(file.pid()))
                    .orElseThrow(() -> new IllegalStateException("The database server does not run"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends all connections, writes everything that is still to be written, and stops the server. */
    @Override
    public void close() {
        try {
            stop();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        Subprocess stopped = control("stop", "--wait", "--mode=fast", "--timeout=60");
        if (!stopped.succeeded()) {
            LOG.warn("The database server did not stop: {}", stopped.output());
        }
    }

    private Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database, Passwords.SUPERUSER));
    }

    private String url(String database, String role) {
        return url(port, database, role, passwords);
    }

    private static String url(int port, String database, String role, Passwords passwords) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + role + "&password="
                + passwords.of(role) + "&ApplicationName=rathaus";
    }

    /** Goes on with the server that a killed process has left running, if it still answers; stops it otherwise. */
    private boolean takenOver() throws IOException {
        Optional<PostmasterFile> left = PostmasterFile.read(data.database());
        if (left.isEmpty()) {
            return false;
        }
        if (!left.get().serverLives()) {
            LOG.info("Removing the trace of a database server that no longer runs");
            Files.deleteIfExists(left.get().file());
            return false;
        }
        port = left.get().port();
        try (Connection connection = connectAsSuperuser(MAINTENANCE)) {
            LOG.info(
                    "Taking over the database server left by an earlier process (pid {})",
                    left.get().pid());
            return connection.isValid(5);
        } catch (SQLException e) {
            LOG.info("The database server left by an earlier process does not answer; stopping it");
            stop();
            return false;
        }
    }

    private void launch() throws IOException {
        Path log = data.path().resolve("postgres.log");
        if (!Files.exists(log)) {
            Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        account.own(log);
        Subprocess last = new Subprocess(-1, "");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            port = freePort();
            ServerConfiguration.write(data.database(), port, account);
            last = control("start", "--wait", "--timeout=60", "--log=" + log);
            if (last.succeeded()) {
                return;
            }
            LOG.warn("The database server did not start; its messages are in {}", log);
        }
        StorageTrouble.requireSpace(data.path());
        Optional<StartProblem> known = StorageTrouble.of(data.path(), last.output());
        throw known.isPresent() ? known.get() : new StartProblem("server.start.failed", log);
    }

    private Subprocess control(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(binaries.program("pg_ctl").toString(), "--pgdata=" + data.database()));
        command.addAll(List.of(arguments));
        return account.run(data.database(), command);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
