package rathaus.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The folder in which an installation keeps everything that must survive: the database, its passwords, and what other
 * modules store in files.
 */
public record DataFolder(Path path) {

    private static final Path FOR_ROOT = Path.of("/var/lib/rathaus");

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * The folder that belongs to a checkout when nobody names one: {@code ./data}, or, for root, one below
     * {@code /var/lib/rathaus}, because the account of the database may not be able to reach the checkout.
     */
    public static DataFolder standard(Path checkout) {
        Path absolute = checkout.toAbsolutePath().normalize();
        if (!ServerAccount.isRoot()) {
            return new DataFolder(absolute.resolve("data"));
        }
        Path last = absolute.getFileName();
        String name = last == null ? "root" : last.toString().replaceAll("[^A-Za-z0-9._-]", "_");
        return new DataFolder(FOR_ROOT.resolve(name + "-" + shortHash(absolute)));
    }

    /**
     * Creates the folder when it is missing and tries whether it can be written to.
     *
     * @throws StartProblem if not
     */
    public void prepare() {
        try {
            OpenFolders.create(path);
            Files.delete(Files.createTempFile(path, ".try", ""));
        } catch (IOException e) {
            throw StorageTrouble.of(path, e);
        }
    }

    /** The folder of this name beside this one, for work that must not touch what lies here. */
    public DataFolder beside(String name) {
        return new DataFolder(path.resolveSibling(path.getFileName() + "-" + name));
    }

    /** Removes the folder with everything in it; no server may run on it. */
    public void remove() {
        try {
            FolderRemoval.remove(path);
        } catch (IOException e) {
            throw StorageTrouble.of(path, e);
        }
    }

    /** Where the programs of the database are unpacked: for root once for all installations. */
    Path binaries() {
        return ServerAccount.isRoot() ? FOR_ROOT.resolve("programs") : path.resolve("programs");
    }

    /** The folder of the database itself. */
    Path database() {
        return path.resolve("postgres");
    }

    /** A folder for files of this module of the application, created when missing. */
    public Path of(String module) {
        Path folder = path.resolve(module);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw StorageTrouble.of(folder, e);
        }
    }

    private static String shortHash(Path checkout) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(checkout.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
