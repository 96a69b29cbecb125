package rathaus.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keys of this installation: 32 random bytes each, in a file of the data folder that nobody else may read, outside of the
 * database, made when they are first needed. The database remembers a fingerprint of each. So a stolen database opens
 * nothing, and a database that was brought back without its keys is noticed at the start and not by the people whose PIN or
 * code does not open anything any more.
 */
@Component
public class InstallationKeys {

    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final DataFolder folder;
    private final JdbcClient jdbc;
    private final Clock clock;

    InstallationKeys(DataFolder folder, JdbcClient jdbc, Clock clock) {
        this.folder = folder;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The key {@code <name>.key} of a module, to be used with this algorithm.
     *
     * @throws StartProblem if the key that was used before is not there any more, is damaged or is another one
     */
    public SecretKeySpec key(String module, String name, String algorithm) {
        Path file = folder.of(module).resolve(name + ".key");
        String known = module + "/" + name;
        Optional<byte[]> remembered = remembered(known);
        byte[] key = remembered.isPresent() ? existing(file) : existingOrNew(file);
        byte[] fingerprint = fingerprint(key);
        byte[] expected = remembered.orElseGet(() -> remember(known, fingerprint));
        if (!MessageDigest.isEqual(fingerprint, expected)) {
            throw new StartProblem("server.start.key-changed", file);
        }
        return new SecretKeySpec(key, algorithm);
    }

    private Optional<byte[]> remembered(String name) {
        return jdbc.sql("SELECT fingerprint FROM server.installation_key WHERE name = :name")
                .param("name", name)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Another process may have been faster; then its fingerprint counts. */
    private byte[] remember(String name, byte[] fingerprint) {
        jdbc.sql("""
                INSERT INTO server.installation_key (name, fingerprint, since) VALUES (:name, :fingerprint, :since)
                ON CONFLICT (name) DO NOTHING
                """)
                .param("name", name)
                .param("fingerprint", fingerprint)
                .param("since", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return remembered(name).orElseThrow();
    }

    private static byte[] existing(Path file) {
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new StartProblem("server.start.key-changed", file);
            }
            return key;
        } catch (NoSuchFileException e) {
            throw new StartProblem("server.start.key-lost", file);
        } catch (IOException e) {
            throw new UncheckedIOException("A key cannot be read: " + file, e);
        }
    }

    private static byte[] existingOrNew(Path file) {
        return Files.exists(file) ? existing(file) : made(file);
    }

    private static byte[] made(Path file) {
        try {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            return KeyFile.make(file, fresh) ? fresh : existing(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A key cannot be made: " + file, e);
        }
    }

    private static byte[] fingerprint(byte[] key) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal("fingerprint of a key of Rathaus".getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC, e);
        }
    }
}
