package rathaus.servicepackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads a Leistungspaket from a folder or a zip archive within fixed bounds: at most 200 files, 1 MB each, 5 MB together,
 * three levels, plain names. Links, devices, encrypted or repeated entries and everything beyond the bounds refuse the
 * whole package; no more bytes are read than the bounds allow.
 */
public final class PackageReader {

    private PackageReader() {}

    /** What came of reading a package as files. */
    public sealed interface Reading {

        /** The files are within the bounds; their content has not been looked at. */
        record Read(Leistungspaket paket) implements Reading {}

        /** The package cannot be read; nothing of it was kept. */
        record Refused(List<Befund> befunde) implements Reading {}
    }

    /** Reads a folder; its name is the name of the package. */
    public static Reading folder(Path folder) {
        PackageBounds bounds = new PackageBounds();
        Path root = folder.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
                throw new NoSuchFileException(root.toString());
            }
            Files.walkFileTree(root, new FolderVisit(root, bounds));
        } catch (IOException e) {
            bounds.refuse("", "paket-lesbar", "Der Ordner ist nicht lesbar.", "Pfad und Rechte prüfen.");
        }
        return bounds.finish(String.valueOf(root.getFileName()));
    }

    /**
     * Reads a zip archive, with or without one folder around the files.
     *
     * @param name name of the package
     */
    public static Reading zip(String name, InputStream archive) {
        PackageBounds bounds = new PackageBounds();
        try {
            byte[] bytes = archive.readNBytes(PackageBounds.MOST_BYTES + 1);
            if (bytes.length > PackageBounds.MOST_BYTES) {
                bounds.refuse("", "paket-groesse", "Das Archiv ist zu groß.", "Höchstens 5 MB.");
            } else {
                ZipEntries.read(name, bytes, bounds);
            }
        } catch (IOException | IllegalArgumentException e) {
            bounds.refuse("", "paket-lesbar", "Das Archiv ist nicht lesbar.", "Eine gewöhnliche Zip-Datei verwenden.");
        }
        return bounds.finish(name);
    }

    /** The name of a package in an archive of this file name: {@code hundesteuer.zip} is {@code hundesteuer}. */
    public static String nameOf(Path archive) {
        return String.valueOf(archive.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.zip$", "");
    }
}
