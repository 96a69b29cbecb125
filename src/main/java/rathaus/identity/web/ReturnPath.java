package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes after log-in, carried in the parameter {@code weiter}. It comes from the address line and is believed
 * only as far as it can be harmless: a path of this Kommune and this side, never another host.
 */
final class ReturnPath {

    static final String PARAMETER = "weiter";
    static final String STAFF_LOG_IN = "/amt/anmelden";
    static final String CITIZEN_LOG_IN = "/konto/anmelden";

    /** Segments of plain characters; a leading double slash, a backslash, a colon or a control character never matches. */
    private static final Pattern PLAIN =
            Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._~-]{0,99}){1,12}/?(\\?[A-Za-z0-9._~=&+%-]{0,400})?");

    private ReturnPath() {}

    /** The log-in page of this side; for a page that was asked for, with the way back. */
    static String logInFor(Side side, HttpServletRequest request) {
        String page = side == Side.STAFF ? STAFF_LOG_IN : CITIZEN_LOG_IN;
        if (!request.getMethod().equals("GET")) {
            return page;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String wanted = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        return accepted(wanted, side)
                .map(back -> page + "?" + PARAMETER + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8))
                .orElse(page);
    }

    /** The path, if one may go there after a log-in on this side. */
    static Optional<String> accepted(@Nullable String path, Side side) {
        if (path == null || !PLAIN.matcher(path).matches() || path.startsWith("/api/")) {
            return Optional.empty();
        }
        boolean staffPage = path.equals("/amt") || path.startsWith("/amt/") || path.startsWith("/amt?");
        return staffPage == (side == Side.STAFF) ? Optional.of(path) : Optional.empty();
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
