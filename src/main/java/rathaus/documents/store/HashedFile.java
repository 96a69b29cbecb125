package rathaus.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import rathaus.documents.domain.ContentFolder.Kept;
import rathaus.kernel.ContentHash;

/** Writes a stream to a new file while hashing it, and forces it to the disk. */
final class HashedFile {

    private static final int BLOCK = 64 * 1024;

    private HashedFile() {}

    static Kept write(Path file, InputStream bytes) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                digest.update(block, 0, read);
                ByteBuffer buffer = ByteBuffer.wrap(block, 0, read);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                size += read;
            }
            channel.force(true);
        }
        return new Kept(new ContentHash(HexFormat.of().formatHex(digest.digest())), size);
    }

    /** The hash of a stream, block by block. */
    static ContentHash hash(InputStream bytes) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        byte[] block = new byte[BLOCK];
        for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
            digest.update(block, 0, read);
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }
}
