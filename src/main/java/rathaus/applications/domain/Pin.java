package rathaus.applications.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that belongs to a reference: eight characters of Crockford's base 32 (40 bits), made by us, never chosen by
 * people. Stored as HMAC-SHA-256 (RFC 2104) with a key of the installation that does not lie in the database: without it a
 * stolen database says nothing, and unlike a slow hash it costs a submission nothing. Guessing is stopped by the rate limit of
 * the page.
 */
public record Pin(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{8}");

    /** The PIN of an Antrag under this key. */
    public static Pin derived(UUID antrag, SecretKeySpec key) {
        byte[] mac = mac(key, "pin " + antrag);
        StringBuilder text = new StringBuilder(8);
        for (int i = 0; i < 8; i++) {
            text.append(ALPHABET.charAt(mac[i] & 31));
        }
        return new Pin(text.toString());
    }

    /** A random one, for what has no id to derive it from. */
    public static Pin random() {
        StringBuilder text = new StringBuilder(8);
        for (int i = 0; i < 8; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Pin(text.toString());
    }

    /** Reads what a person typed: any case, spaces, hyphens, O for 0, I and L for 1. */
    public static Optional<Pin> parse(String typed) {
        if (typed.length() > 30) {
            return Optional.empty();
        }
        String text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(text).matches() ? Optional.of(new Pin(text)) : Optional.empty();
    }

    /** In two groups of four, for people. */
    public String grouped() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }

    /** What the database keeps. */
    public byte[] hash(SecretKeySpec key) {
        return mac(key, "hash " + value);
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Pin";
    }
}
