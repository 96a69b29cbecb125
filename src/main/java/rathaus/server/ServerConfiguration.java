package rathaus.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The settings of the embedded database: safe first (every commit reaches the disk), sized for a small machine with two
 * cores that also runs the application. Values of rows are never logged, because they may be personal data.
 */
final class ServerConfiguration {

    private static final String NAME = "rathaus.conf";

    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 100
            password_encryption = 'scram-sha-256'

            fsync = on
            synchronous_commit = on
            full_page_writes = on
            max_wal_size = '1GB'
            min_wal_size = '128MB'
            checkpoint_completion_target = 0.9

            shared_buffers = '192MB'
            effective_cache_size = '1GB'
            work_mem = '8MB'
            maintenance_work_mem = '64MB'
            random_page_cost = 1.1
            jit = off

            timezone = 'UTC'
            log_timezone = 'UTC'
            idle_in_transaction_session_timeout = '60s'

            log_min_messages = warning
            log_min_error_statement = panic
            log_error_verbosity = terse
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            """;

    private ServerConfiguration() {}

    /** Makes a new database read our settings last, so that they win. */
    static void include(Path database) throws IOException {
        Files.writeString(database.resolve("postgresql.conf"), "\ninclude '" + NAME + "'\n", StandardOpenOption.APPEND);
    }

    /** Writes the settings anew; they are ours, not the operator's. */
    static void write(Path database, int port, ServerAccount account) throws IOException {
        Path file = database.resolve(NAME);
        Files.writeString(file, SETTINGS.formatted(port));
        account.own(file);
    }
}
