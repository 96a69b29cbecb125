package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * Keeps the secret behind the hidden field {@code _csrf} in a host-bound cookie instead of a session: guests fill in forms
 * without a row in the session table. A log-in or log-out takes a new one.
 */
class HostCookieCsrfTokens implements CsrfTokenRepository {

    static final String COOKIE = "formularschutz";

    private static final String PARAMETER = "_csrf";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final int BYTES = 32;
    private static final int LENGTH = 43;

    private final SecureRandom random = new SecureRandom();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new DefaultCsrfToken(
                HEADER, PARAMETER, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            HostCookies.expire(COOKIE, request, response);
        } else {
            HostCookies.write(COOKIE, token.getToken(), request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return HostCookies.read(COOKIE, request)
                .filter(value -> value.length() == LENGTH)
                .map(value -> new DefaultCsrfToken(HEADER, PARAMETER, value))
                .orElse(null);
    }
}
