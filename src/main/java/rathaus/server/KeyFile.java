package rathaus.server;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** A file with a key, which only the account of this program may read. */
public final class KeyFile {

    private KeyFile() {}

    /**
     * Makes it, whole or not at all: written beside its place and durable before it gets its name.
     *
     * @return whether it was made; not if another process was faster, whose key counts
     */
    public static boolean make(Path file, byte[] content) throws IOException {
        Path draft = Files.createTempFile(
                Objects.requireNonNull(file.getParent()),
                ".key",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(draft, content, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
            Files.createLink(file, draft);
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        } finally {
            Files.delete(draft);
        }
    }
}
