package rathaus.identity;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rathaus.identity.domain.Totp;
import rathaus.identity.domain.TotpSecret;

/** An authenticator app that reads the secret off the enrolment page. */
final class EnrolmentSecret {

    private static final Pattern SHOWN = Pattern.compile("<code>([A-Z2-7 ]+)</code>");
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private EnrolmentSecret() {}

    static String codeFrom(String page, Clock clock) {
        Matcher shown = SHOWN.matcher(page);
        if (!shown.find()) {
            throw new IllegalStateException("The page shows no secret");
        }
        return Totp.code(new TotpSecret(decoded(shown.group(1).replace(" ", ""))), Totp.stepAt(clock.instant()));
    }

    private static byte[] decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            buffer = (buffer << 5 | BASE32.indexOf(letter)) & 0xFFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits & 0xFF);
            }
        }
        return bytes.toByteArray();
    }
}
