package rathaus.catalogue.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rathaus.kernel.ContentHash;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageFile;
import rathaus.servicepackage.PackageReader;

/** A package as one value of the database: a zip archive, read back within the bounds of every package. */
final class PackageBytes {

    private PackageBytes() {}

    static byte[] of(Leistungspaket paket) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (PackageFile file : paket.all()) {
                zip.putNextEntry(new ZipEntry(file.path()));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The package in these bytes.
     *
     * @throws IllegalStateException if it is not the one of this hash: the database was tampered with
     */
    static Leistungspaket read(String leistung, byte[] bytes, ContentHash hash) {
        return switch (PackageReader.zip(leistung, new ByteArrayInputStream(bytes))) {
            case PackageReader.Reading.Read(Leistungspaket paket)
            when paket.hash().equals(hash) -> paket;
            case PackageReader.Reading.Read changed ->
                throw new IllegalStateException("Published version " + hash + " was changed in the database");
            case PackageReader.Reading.Refused refused ->
                throw new IllegalStateException("Published version " + hash + " cannot be read: " + refused);
        };
    }
}
