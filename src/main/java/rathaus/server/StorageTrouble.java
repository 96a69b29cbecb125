package rathaus.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds the sentence for what a folder refuses: no right to write, no space, no folder. */
final class StorageTrouble {

    private static final long LEAST_FREE_MEGABYTES = 300;
    private static final long MEGABYTE = 1024L * 1024L;

    private StorageTrouble() {}

    /** The problem behind this failure; a failure that has no sentence of its own stays what it is. */
    static RuntimeException of(Path folder, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return new StartProblem("server.start.not-writable", folder);
        }
        if (failure instanceof NotDirectoryException
                || failure instanceof FileAlreadyExistsException
                || failure instanceof NoSuchFileException) {
            return new StartProblem("server.start.not-a-folder", folder);
        }
        Optional<StartProblem> known = of(folder, String.valueOf(failure.getMessage()));
        return known.isPresent() ? known.get() : new UncheckedIOException(failure);
    }

    /** The problem in what a program has printed about this folder, if it is one of the known ones. */
    static Optional<StartProblem> of(Path folder, String output) {
        String text = output.toLowerCase(Locale.ROOT);
        if (text.contains("not a directory")) {
            return Optional.of(new StartProblem("server.start.not-a-folder", folder));
        }
        if (text.contains("no space left") || text.contains("disk quota")) {
            return Optional.of(new StartProblem("server.start.disk-full", folder));
        }
        if (text.contains("permission denied") || text.contains("read-only file system")) {
            return Optional.of(new StartProblem("server.start.not-writable", folder));
        }
        return Optional.empty();
    }

    /** Refuses a folder on a disk that is all but full, before the database finds out in the middle of its work. */
    static void requireSpace(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        if (free < LEAST_FREE_MEGABYTES) {
            throw new StartProblem("server.start.little-space", folder, free, LEAST_FREE_MEGABYTES);
        }
    }
}
