package rathaus.identity.domain;

import java.security.MessageDigest;
import java.security.SecureRandom;

/** The shared secret of one-time codes: 20 random bytes (RFC 4226, section 4, R6), or more. */
public final class TotpSecret {

    private static final int LENGTH = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] bytes;

    /** The secret of these bytes; at least 16 (RFC 4226). */
    public TotpSecret(byte[] bytes) {
        if (bytes.length < 16) {
            throw new IllegalArgumentException("A secret has at least 16 bytes");
        }
        this.bytes = bytes.clone();
    }

    /** A new random secret. */
    public static TotpSecret random(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** In base 32 (RFC 4648, without padding), as authenticator apps take it. */
    public String base32() {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = (buffer << 8) | (next & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((buffer >> bits) & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(BASE32.charAt((buffer << (5 - bits)) & 31));
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TotpSecret secret && MessageDigest.isEqual(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return TotpSecret.class.hashCode();
    }

    @Override
    public String toString() {
        return "TotpSecret";
    }
}
