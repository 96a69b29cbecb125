package rathaus.servicepackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes in the entries of a zip archive that lies in memory; stops at the first link or excess. */
final class ZipEntries {

    private ZipEntries() {}

    static void read(String name, byte[] bytes, PackageBounds bounds) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            var entries = zip.getEntriesInPhysicalOrder();
            boolean going = true;
            while (going && entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                going = entry.isDirectory() || readEntry(zip, entry, name + "/", bounds);
            }
        }
    }

    private static boolean readEntry(ZipFile zip, ZipArchiveEntry entry, String around, PackageBounds bounds)
            throws IOException {
        String path = entry.getName();
        String inside = path.startsWith(around) ? path.substring(around.length()) : path;
        if (entry.isUnixSymlink() || !zip.canReadEntryData(entry)) {
            return bounds.refuse(
                    "", "paket-verweis", "Ein Eintrag ist ein Verweis oder verschlüsselt.", "Nur Dateien.");
        }
        boolean backslash = new String(entry.getRawName(), StandardCharsets.UTF_8).indexOf('\\') >= 0;
        if (!bounds.admits(backslash ? "\\" : inside)) {
            return false;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return bounds.take(inside, content.readNBytes(bounds.readAtMost()));
        }
    }
}
