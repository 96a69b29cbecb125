package rathaus.applications.usecases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import rathaus.applications.domain.Pin;
import rathaus.server.DataFolder;

/**
 * The key behind the PINs: 32 random bytes in the data folder, outside of the database, made at the first start. A PIN is
 * derived from the Antrag by this key, so that a second click shows the same receipt although no PIN is stored anywhere.
 */
@Component
class PinKey {

    private static final int BYTES = 32;

    private final SecretKeySpec key;

    PinKey(DataFolder folder) {
        this.key = new SecretKeySpec(read(folder.of("applications").resolve("pin.key")), "HmacSHA256");
    }

    private static byte[] read(Path file) {
        try {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(file, fresh, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
            } catch (FileAlreadyExistsException e) {
                fresh = Files.readAllBytes(file);
            }
            if (fresh.length != BYTES) {
                throw new IllegalStateException("The key of the PINs is damaged: " + file);
            }
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the PINs cannot be read or made: " + file, e);
        }
    }

    /** The PIN of an Antrag, always the same. */
    Pin pinOf(UUID antrag) {
        return Pin.derived(antrag, key);
    }

    /** What the database keeps of a PIN. */
    byte[] hash(Pin pin) {
        return pin.hash(key);
    }

    /** Compares in constant time. */
    boolean opens(Pin pin, byte[] kept) {
        return MessageDigest.isEqual(hash(pin), kept);
    }
}
