package rathaus.audit.usecases;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rathaus.kernel.ContentHash;

/** A zip that remembers the SHA-256 of everything in it, as {@code sha256sum -c} reads it. */
final class SummedZip implements AutoCloseable {

    private final ZipOutputStream zip;
    private final FileTime at;
    private final StringBuilder sums = new StringBuilder();

    SummedZip(OutputStream out, Instant at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.at = FileTime.from(at);
    }

    /** Writes to a stream. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void stream(String name, Writing writing) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        begin(name);
        OutputStream summed = new DigestOutputStream(new Unclosed(zip), digest);
        writing.to(summed);
        summed.flush();
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    void file(String name, byte[] bytes) throws IOException {
        stream(name, out -> out.write(bytes));
    }

    void text(String name, String text) throws IOException {
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The last file: the sums of all others. */
    void sums(String name) throws IOException {
        begin(name);
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(at);
        zip.putNextEntry(entry);
    }

    /** Ends the zip and leaves the stream below open. */
    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }

    /** Keeps a writer from ending the whole zip with its own file. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
