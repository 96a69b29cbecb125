package rathaus.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What PostgreSQL writes into {@code postmaster.pid} about the server that uses a database folder. */
record PostmasterFile(Path file, long pid, int port) {

    private static final int LINE_OF_PORT = 3;

    /** The content, if the file exists and is complete. */
    static Optional<PostmasterFile> read(Path database) throws IOException {
        Path file = database.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        try {
            long pid = Long.parseLong(lines.getFirst().strip());
            int port = lines.size() > LINE_OF_PORT
                    ? Integer.parseInt(lines.get(LINE_OF_PORT).strip())
                    : 0;
            return Optional.of(new PostmasterFile(file, pid, port));
        } catch (NumberFormatException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** Whether the process lives and serves this folder: after a restart of the machine its number may be another's. */
    boolean serverLives() {
        String folder = String.valueOf(file.getParent());
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().commandLine())
                .map(command -> command.contains("postgres") && command.contains(folder))
                .orElse(false);
    }
}
