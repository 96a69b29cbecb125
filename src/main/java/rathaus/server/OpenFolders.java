package rathaus.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that another account may enter and read, whatever the umask of the person who started the town hall. */
final class OpenFolders {

    private OpenFolders() {}

    /** Creates what is missing on the way to this folder; folders that exist keep their permissions. */
    static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            create(parent);
        }
        Files.createDirectory(folder);
        open(folder);
    }

    static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
