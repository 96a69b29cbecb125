package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Carries the id of a session in a host-bound cookie. */
class HostCookieSessionIds implements HttpSessionIdResolver {

    static final String COOKIE = "sitzung";

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return HostCookies.read(COOKIE, request).filter(HostCookieSessionIds::isWellFormed).stream()
                .toList();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        HostCookies.write(COOKIE, sessionId, request, response);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        HostCookies.expire(COOKIE, request, response);
    }

    /** Session ids are random UUIDs; anything else never reaches the database. */
    private static boolean isWellFormed(String id) {
        try {
            return id.length() == 36 && UUID.fromString(id).version() == 4;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
