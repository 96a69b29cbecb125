package rathaus.identity.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import rathaus.identity.domain.TotpSecret;
import rathaus.server.InstallationKeys;
import rathaus.tenancy.KommuneScope;

/**
 * Secrets of second factors as they lie in the database: AES-256-GCM (NIST SP 800-38D) with a key that does not lie there.
 * Whose secret it is goes into the seal: copied into the row of another account or Kommune it does not open.
 */
@Component
class SealedSecrets {

    private static final int PLAIN = 0;
    private static final int FIRST_KEY = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SealedSecrets(InstallationKeys keys) {
        this.key = keys.key("identity", "second-factor-" + FIRST_KEY, "AES");
    }

    /**
     * Bytes as they lie in the database.
     *
     * @param key number of the key; 0 stands for none, as an earlier version wrote them
     */
    record Stored(byte[] bytes, int key) {}

    /** A nonce of its own, then the sealed secret. */
    Stored sealed(TotpSecret secret, UUID owner) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] text = run(Cipher.ENCRYPT_MODE, nonce, secret.bytes(), owner);
        return new Stored(
                ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array(), FIRST_KEY);
    }

    /**
     * The secret that was sealed for this account.
     *
     * @throws IllegalStateException if the seal is broken, was made for somebody else, or by a key that is not here
     */
    TotpSecret opened(Stored stored, UUID owner) {
        return switch (stored.key()) {
            case PLAIN -> new TotpSecret(stored.bytes());
            case FIRST_KEY -> {
                byte[] nonce = Arrays.copyOf(stored.bytes(), NONCE);
                byte[] text = Arrays.copyOfRange(stored.bytes(), NONCE, stored.bytes().length);
                yield new TotpSecret(run(Cipher.DECRYPT_MODE, nonce, text, owner));
            }
            default ->
                throw new IllegalStateException("A second factor is encrypted with the unknown key " + stored.key());
        };
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, UUID owner) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            String whose = "totp " + KommuneScope.required().value() + " " + owner;
            cipher.updateAAD(whose.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The second factor of " + owner + " does not open with its key", e);
        }
    }
}
