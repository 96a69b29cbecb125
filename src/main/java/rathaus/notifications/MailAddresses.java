package rathaus.notifications;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses that we send to: dot-atom local part and domain name of RFC 5321; neither quotes nor address literals. */
final class MailAddresses {

    private static final int MOST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+(?![0-9]+$)" + LABEL);

    private MailAddresses() {}

    static boolean isWellFormed(String address) {
        int at = address.lastIndexOf('@');
        return at > 0
                && at <= 64
                && address.length() <= MOST
                && LOCAL.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(address.substring(at + 1)).matches();
    }

    static Optional<String> normalised(String typed) {
        String text = typed.length() > 2 * MOST ? "" : typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        String address = text.substring(0, at) + "@" + ascii(text.substring(at + 1));
        return isWellFormed(address) ? Optional.of(address) : Optional.empty();
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }
}
