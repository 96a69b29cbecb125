package rathaus.applications;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;

/**
 * What a browser holds to find its draft again: 256 random bits, text in base64url. Only the SHA-256 is stored; with so much
 * randomness a slow hash would add nothing.
 */
public record DraftToken(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{32,100}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new token. */
    public static DraftToken random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new DraftToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token of a cookie, if it can be one. */
    public static Optional<DraftToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DraftToken(text)) : Optional.empty();
    }

    /**
     * The token behind a key that a program chose for one Antrag, if it is long enough to be random.
     *
     * @param key 32 to 100 characters of A-Z, a-z, 0-9, _ and -
     */
    public static Optional<DraftToken> ofKey(LeistungId leistung, String key) {
        if (!KEY.matcher(key).matches()) {
            return Optional.empty();
        }
        String text = "key " + leistung.value() + " " + key;
        byte[] hash = ContentHash.sha256().digest(text.getBytes(StandardCharsets.US_ASCII));
        return Optional.of(
                new DraftToken(Base64.getUrlEncoder().withoutPadding().encodeToString(hash)));
    }

    /** What the database keeps. */
    public byte[] hash() {
        return ContentHash.sha256().digest(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "DraftToken";
    }
}
