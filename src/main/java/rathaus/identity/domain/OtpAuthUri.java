package rathaus.identity.domain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address by which authenticator apps take a secret (Key URI Format): {@code otpauth://totp/issuer:name?secret=…}. */
public final class OtpAuthUri {

    private OtpAuthUri() {}

    /** The address for an account of this issuer. */
    public static String of(String issuer, String account, TotpSecret secret) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + secret.base32() + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=6&period=" + Totp.STEP_SECONDS;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
