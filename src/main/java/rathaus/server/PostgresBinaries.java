package rathaus.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of PostgreSQL, unpacked once per version from the archive on the class path. The archive is unpacked beside
 * its place and moved there as a whole, so that a broken attempt never looks like a finished one.
 */
final class PostgresBinaries {

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /** Unpacks below this folder unless that has been done already; safe against a second process that does the same. */
    static PostgresBinaries unpackedBelow(Path parent) {
        String archive = archiveName();
        try {
            OpenFolders.create(parent);
            Path target = parent.resolve("postgres-" + fingerprint(archive));
            if (Files.isDirectory(target)) {
                return new PostgresBinaries(target);
            }
            try (FileChannel channel = FileChannel.open(
                            parent.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock ignored = channel.lock()) {
                if (!Files.isDirectory(target)) {
                    unpack(archive, parent, target);
                }
            }
            return new PostgresBinaries(target);
        } catch (IOException e) {
            throw StorageTrouble.of(parent, e);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static String archiveName() {
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String cpu = arch.equals("aarch64") || arch.equals("arm64") ? "arm_64" : "x86_64";
        String os = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        String name = "/postgres-" + os + "-" + cpu + ".txz";
        if (PostgresBinaries.class.getResource(name) == null) {
            throw new StartProblem("server.start.no-binaries", os + " " + arch);
        }
        return name;
    }

    private static InputStream open(String archive) {
        InputStream stream = PostgresBinaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new IllegalStateException("Missing on the class path: " + archive);
        }
        return stream;
    }

    private static String fingerprint(String archive) throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void unpack(String archive, Path parent, Path target) throws IOException {
        Path unfinished = Files.createTempDirectory(parent, ".unpacking");
        OpenFolders.open(unfinished);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(open(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, unfinished);
            }
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path path = inside(root, root.resolve(entry.getName()));
        if (entry.isDirectory()) {
            OpenFolders.create(path);
            return;
        }
        OpenFolders.create(inside(root, path.resolve("..")));
        if (entry.isSymbolicLink()) {
            inside(root, path.resolveSibling(entry.getLinkName()));
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, path);
            boolean program = (entry.getMode() & 0b001_000_000) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        } else {
            throw new IOException("Neither file, folder nor link: " + entry.getName());
        }
    }

    private static Path inside(Path root, Path path) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(root)) {
            throw new IOException("Leads out of the archive: " + path);
        }
        return normal;
    }
}
