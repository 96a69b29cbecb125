package rathaus.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Cookies that belong to this host alone: HttpOnly, SameSite=Lax, path {@code /}, and over HTTPS Secure with the prefix {@code
 * __Host-} (RFC 6265bis), so that neither a neighbouring host nor an unencrypted answer can plant one.
 */
final class HostCookies {

    private HostCookies() {}

    /** Full name of the cookie on this connection. */
    static String name(String plain, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + plain : plain;
    }

    /** Value of the cookie, if it was sent and is not empty. */
    static Optional<String> read(String plain, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            String name = name(plain, request);
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Sets the cookie until the browser closes. */
    static void write(String plain, String value, HttpServletRequest request, HttpServletResponse response) {
        add(plain, value, Duration.ofSeconds(-1), request, response);
    }

    /** Takes the cookie away. */
    static void expire(String plain, HttpServletRequest request, HttpServletResponse response) {
        add(plain, "", Duration.ZERO, request, response);
    }

    private static void add(
            String plain, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name(plain, request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
