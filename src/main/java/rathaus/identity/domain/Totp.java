package rathaus.identity.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes (RFC 6238 over RFC 4226): HMAC-SHA-1, steps of 30 seconds, six digits, as every authenticator app
 * computes them.
 */
public final class Totp {

    /** Length of a step in seconds (RFC 6238, section 5.2). */
    public static final int STEP_SECONDS = 30;

    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int TOLERANCE = 1;

    private Totp() {}

    /** The step of an instant. */
    public static long stepAt(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of one step: six digits. */
    public static String code(TotpSecret secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0x0F;
        int truncated = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFF_FFFF;
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", truncated % MODULUS);
    }

    /**
     * The step whose code was typed: the present one, the one before or the one after, and only if it is newer than the last
     * accepted one (a code is used once, RFC 6238, section 5.2).
     */
    public static OptionalLong acceptedStep(TotpSecret secret, String typed, Instant now, long lastStep) {
        byte[] digits = typed.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        long present = stepAt(now);
        OptionalLong accepted = OptionalLong.empty();
        for (long step = present - TOLERANCE; step <= present + TOLERANCE; step++) {
            byte[] expected = code(secret, step).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(expected, digits) && step > lastStep) {
                accepted = OptionalLong.of(step);
            }
        }
        return accepted;
    }

    private static byte[] hmac(TotpSecret secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.bytes(), "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", e);
        }
    }
}
