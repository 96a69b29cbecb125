package rathaus.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;

/** Writes files that did not exist before: all of them or none, and never over anything. */
final class NewFiles {

    private NewFiles() {}

    /** A folder with these files; it appears whole, or not at all. */
    static void folder(Path folder, SortedMap<String, byte[]> files) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(parent, ".entwurf-");
        Deque<Path> made = new ArrayDeque<>();
        made.push(draft);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = draft.resolve(file.getKey());
                if (!Files.exists(path.getParent())) {
                    made.push(Files.createDirectory(path.getParent()));
                }
                made.push(path);
                Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
            Files.setPosixFilePermissions(draft, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(draft, target);
        } catch (IOException | UnsupportedOperationException e) {
            remove(made);
            throw e;
        }
    }

    /** Single files; if one of them exists or cannot be written, none stays. */
    static void write(SortedMap<Path, byte[]> files) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Files.createDirectories(file.getKey().getParent());
                made.push(Files.createFile(file.getKey()));
                Files.write(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            remove(made);
            throw e;
        }
    }

    private static void remove(Deque<Path> made) throws IOException {
        while (!made.isEmpty()) {
            Files.deleteIfExists(made.pop());
        }
    }
}
