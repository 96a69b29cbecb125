package rathaus.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;

/**
 * The hash chain of one Kommune. Link n = SHA-256(link n-1, Kommune as 4 bytes, n as 8 bytes, id of the event as 16 bytes,
 * hash of the event as 32 bytes), all big-endian; link 0 is the hash of a fixed text with the Kommune's number.
 */
record Chain(KommuneId kommune, long number, byte[] link) {

    static Chain beginning(KommuneId kommune) {
        byte[] text = ("rathaus history 1, Kommune " + kommune.value()).getBytes(StandardCharsets.UTF_8);
        return new Chain(kommune, 0, ContentHash.sha256().digest(text));
    }

    /** The chain with one more event. */
    Chain with(UUID event, byte[] hash) {
        MessageDigest digest = ContentHash.sha256();
        digest.update(link);
        digest.update(ByteBuffer.allocate(28)
                .putInt(kommune.value())
                .putLong(number + 1)
                .putLong(event.getMostSignificantBits())
                .putLong(event.getLeastSignificantBits())
                .flip());
        return new Chain(kommune, number + 1, digest.digest(hash));
    }
}
