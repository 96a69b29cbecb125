package rathaus.applications;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import rathaus.kernel.ContentHash;

/**
 * What a browser holds to find its draft again: 256 random bits, text in base64url. Only the SHA-256 is stored; with so much
 * randomness a slow hash would add nothing.
 */
public record DraftToken(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
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

    /** What the database keeps. */
    public byte[] hash() {
        return ContentHash.sha256().digest(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "DraftToken";
    }
}
