package rathaus.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The database of an installation for a command that stands beside it: the running one, or, while nobody uses the data
 * folder, one that is started for as long as the command lasts. Creates nothing and migrates nothing.
 *
 * @param access how it is reached
 * @param own stops what was started; nothing if it ran already
 */
public record ReachedDatabase(DatabaseAccess access, Optional<EmbeddedPostgres> own) implements AutoCloseable {

    /**
     * Reaches the database of the environment's {@code RATHAUS_DATABASE_URL}, or that of the data folder.
     *
     * @throws StartProblem if there is none
     */
    public static ReachedDatabase of(DataFolder data, Optional<String> externalUrl) {
        if (externalUrl.isPresent()) {
            return new ReachedDatabase(new DatabaseAccess(externalUrl.get(), externalUrl.get()), Optional.empty());
        }
        if (!Files.exists(data.database().resolve("PG_VERSION"))) {
            throw new StartProblem("server.start.not-a-database", data.path());
        }
        try {
            Optional<DatabaseAccess> running = EmbeddedPostgres.running(data);
            if (running.isPresent()) {
                return new ReachedDatabase(running.get(), Optional.empty());
            }
        } catch (IOException e) {
            throw StorageTrouble.of(data.path(), e);
        }
        EmbeddedPostgres started = EmbeddedPostgres.start(data);
        return new ReachedDatabase(started.access(), Optional.of(started));
    }

    @Override
    public void close() {
        own.ifPresent(EmbeddedPostgres::close);
    }
}
